package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application with everything around it but answers, replies, ratings and groups, which are kept apart.
 *
 * @param number from 1 in each opening, by which those speak of the applicant who see no names
 * @param identity null once it is deleted
 * @param language the applicant reads
 * @param notes oldest first
 * @param employment null unless they were entered as an employee
 */
public record Applicant(
        Application application,
        int number,
        @Nullable Identity identity,
        Language language,
        Participation participation,
        List<StaffNote> notes,
        Ending ending,
        @Nullable Employment employment) {

    /** A fresh one. */
    public static Applicant of(Application application, int number, Identity identity, Language language) {
        return new Applicant(application, number, identity, language, Participation.NONE, List.of(), Ending.OPEN, null);
    }

    public ApplicationId id() {
        return application.id();
    }

    public OpeningId opening() {
        return application.opening();
    }

    public Applicant with(Application changed) {
        return new Applicant(changed, number, identity, language, participation, notes, ending, employment);
    }

    public Applicant with(Participation changed) {
        return new Applicant(application, number, identity, language, changed, notes, ending, employment);
    }

    public Applicant with(Ending changed) {
        return new Applicant(application, number, identity, language, participation, notes, changed, employment);
    }

    public Applicant with(Employment changed) {
        return new Applicant(application, number, identity, language, participation, notes, ending, changed);
    }

    public Applicant called(Identity changed) {
        return new Applicant(application, number, changed, language, participation, notes, ending, employment);
    }

    public Applicant speaking(Language other) {
        return new Applicant(application, number, identity, other, participation, notes, ending, employment);
    }

    public Applicant noted(StaffNote note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return new Applicant(
                application, number, identity, language, participation, List.copyOf(all), ending, employment);
    }

    /** What is left when parts are deleted. What is kept elsewhere is deleted there. */
    public Applicant without(Set<Part> parts) {
        var rest = participation;
        if (parts.contains(Part.IDENTITY)) {
            rest = rest.by(null).reaching(null);
        }
        if (parts.contains(Part.ADJUSTMENT)) {
            rest = rest.adjusted(null).withoutWaits();
        }
        if (parts.contains(Part.CONSENTS)) {
            rest = rest.withoutConsents();
        }
        if (parts.contains(Part.ANSWERS)) {
            rest = rest.withoutSittings();
        }
        return new Applicant(
                parts.contains(Part.DECISIONS) ? application.withoutWords() : application,
                number,
                parts.contains(Part.IDENTITY) ? null : identity,
                language,
                rest,
                parts.contains(Part.RATINGS) ? List.of() : notes,
                ending.without(parts),
                parts.contains(Part.IDENTITY) && employment != null ? employment.withoutPerson() : employment);
    }
}
