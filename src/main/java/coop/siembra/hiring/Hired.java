package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.Newcomers;
import coop.siembra.assessment.CarriedBaseline;
import coop.siembra.hiring.HiredOutcome.Entered;
import coop.siembra.hiring.HiredOutcome.Refused;
import coop.siembra.hiring.HiredOutcome.Unfit;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Makes employees of those who are hired, and takes along what they sat as far as they agreed. Whom an application becomes is settled before
 * anybody is added, so neither two clicks nor a crash makes two people of one.
 */
@Service
public class Hired {
    private static final int LONGEST_JOB = 200;
    private static final String EMPLOYMENT = "applicant.employment";
    private static final String BASELINE = "person.baseline";

    private final ApplicantFiles files;
    private final HiredFiles known;
    private final ApplicantStore store;
    private final OpeningStore openings;
    private final Recruiters recruiters;
    private final People people;
    private final Newcomers newcomers;
    private final CarriedBaseline baseline;
    private final Audit audit;
    private final Clock clock;

    Hired(
            ApplicantFiles files,
            HiredFiles known,
            ApplicantStore store,
            OpeningStore openings,
            Recruiters recruiters,
            People people,
            Newcomers newcomers,
            CarriedBaseline baseline,
            Audit audit,
            Clock clock) {
        this.files = files;
        this.known = known;
        this.store = store;
        this.openings = openings;
        this.recruiters = recruiters;
        this.people = people;
        this.newcomers = newcomers;
        this.baseline = baseline;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far somebody has come; nothing unless they are hired and the signed-in person may enter them. */
    public Optional<HiredFile> find(ApplicationId id) {
        return files.find(id)
                .filter(found -> found.recruits() && found.sight().contains(Sight.DECISIONS))
                .flatMap(known::file);
    }

    /**
     * Enters somebody who is hired as an employee with an account, and takes along what they agreed to; for recruiters of the opening's unit, who
     * may enter them in any unit they recruit for.
     */
    public HiredOutcome enter(ApplicationId id, PersonDetails details) {
        if (!recruiters.recruitsFor(details.unit())) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        var job = details.position();
        if (Math.max(job.en().length(), job.es().length()) > LONGEST_JOB) {
            return new Refused(Refusal.TOO_LONG);
        }
        var trouble = Retrying.on(() -> begin(id, details));
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var person = becoming(id);
        if (person.isEmpty()) {
            return new Refused(Refusal.TOO_LATE); // deleted meanwhile
        }
        var starting = files.find(id)
                .map(one -> details.as(known.role(one.opening().opening()), details.site()))
                .orElse(details);
        return switch (newcomers.enter(person.get(), starting)) {
            case PersonOutcome.Refused(var reason) -> new Unfit(reason);
            case PersonOutcome.Stored(var stored) -> Retrying.on(() -> finish(id, stored));
        };
    }

    /** Whom an applicant becomes or has become, once that is settled and until it is deleted. */
    static Optional<PersonId> becomes(Applicant applicant) {
        return Optional.ofNullable(applicant.employment())
                .flatMap(employment -> Optional.ofNullable(employment.person()));
    }

    /** The same as of now: what was read a moment ago may be settled since, by a click beside this one. */
    private Optional<PersonId> becoming(ApplicationId id) {
        return store.find(id).map(ApplicantStore.Held::applicant).flatMap(Hired::becomes);
    }

    /** Notes whom the applicant becomes. */
    private Optional<HiredOutcome> begin(ApplicationId id, PersonDetails details) {
        var found = files.find(id).orElse(null);
        if (found == null) {
            return Optional.of(new Refused(Refusal.NOT_ALLOWED));
        }
        var applicant = found.applicant();
        var opening = found.opening().opening();
        var refusal = Employment.refusal(opening, applicant, found.viewer(), found.sight());
        if (refusal.isPresent()) {
            return Optional.of(new Refused(refusal.get()));
        }
        boolean somebodyElse = people.findByEmail(details.email())
                .map(Person::id)
                .filter(owner -> becoming(id).filter(owner::equals).isEmpty())
                .isPresent();
        if (somebodyElse) {
            return Optional.of(new Unfit(PersonOutcome.Reason.EMAIL_TAKEN));
        }
        if (applicant.employment() == null) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var begun = Employment.begin(found.viewer().person(), now);
            store.save(found.held(), applicant.with(begun), opening, List.of());
        }
        return Optional.empty();
    }

    /** Takes along what was agreed to, and notes that all is done: whoever comes second finds it so. */
    private HiredOutcome finish(ApplicationId id, Person person) {
        var held = store.find(id).orElse(null);
        var employment = held == null ? null : held.applicant().employment();
        if (held == null || employment == null) {
            return new Refused(Refusal.TOO_LATE); // deleted meanwhile
        }
        if (employment.done()) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        var applicant = held.applicant();
        var carried = carry(applicant, person.id());
        var opening = openings.find(applicant.opening()).orElseThrow();
        store.save(held, applicant.with(employment.carrying(carried)), opening.opening(), List.of());
        audit.note(AuditAction.ADDED, null, EMPLOYMENT, id.value());
        if (!carried.isEmpty()) {
            audit.note(AuditAction.ADDED, person.id(), BASELINE);
        }
        return newcomers
                .invite(person.id())
                .<HiredOutcome>map(secret -> new Entered(person, HiredFiles.shown(carried, opening.setup()), secret))
                .orElseGet(() -> new Refused(Refusal.ALREADY_DONE));
    }

    private List<InstrumentId> carry(Applicant applicant, PersonId person) {
        if (Employment.carries(applicant.participation())) {
            return baseline.carry(applicant.id().value(), person);
        }
        baseline.takeBack(person); // an earlier try may have been before they took it back
        return List.of();
    }

    /** Another link for a new employee who has not chosen a password yet, when the first was lost; for recruiters of the unit. */
    public Optional<String> invite(ApplicationId id) {
        return files.find(id)
                .filter(found -> found.recruits() && found.sight().contains(Sight.DECISIONS))
                .flatMap(found -> Optional.ofNullable(found.applicant().employment()))
                .filter(Employment::done)
                .flatMap(employment -> Optional.ofNullable(employment.person()))
                .flatMap(newcomers::invite);
    }

    /** Deletes what was carried over of somebody who no longer agrees to it. It asks nobody's leave. */
    public void settle(ApplicationId id) {
        Retrying.on(() -> {
            store.find(id).ifPresent(this::settle);
            return true;
        });
    }

    private void settle(ApplicantStore.Held held) {
        var applicant = held.applicant();
        var employment = applicant.employment();
        var person = employment == null ? null : employment.person();
        if (employment == null || person == null || Employment.carries(applicant.participation())) {
            return;
        }
        baseline.takeBack(person);
        if (employment.done() && employment.mayHaveCopies()) {
            var opening = openings.find(applicant.opening()).orElseThrow().opening();
            store.save(held, applicant.with(employment.carrying(List.of())), opening, List.of());
            audit.note(AuditAction.DELETED, person, BASELINE);
        }
    }
}
