package coop.siembra.learning;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Enrolment.Completion;
import coop.siembra.learning.store.Enrolments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Certificates, found by the code printed on them. Whoever knows the code may verify it, and sees name, course and date only. */
@Service
public class Certificates {
    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){3}");

    private final Enrolments enrolments;
    private final Clock clock;

    Certificates(Enrolments enrolments, Clock clock) {
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * A certificate as it was issued.
     *
     * @param course its title, with placeholders for the organisation's words
     */
    public record Certificate(String code, String personName, LocalizedText course, LocalDate issuedOn) {}

    public Optional<Certificate> find(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return enrolments.byCertificate(code).map(Enrolment::completion).map(this::certificate);
    }

    /** Whether a certificate is a person's own. */
    public boolean belongsTo(String code, PersonId person) {
        return enrolments
                .byCertificate(code)
                .filter(enrolment -> enrolment.person().equals(person))
                .isPresent();
    }

    private Certificate certificate(Completion completion) {
        return new Certificate(
                completion.code(),
                completion.personName(),
                new LocalizedText(completion.titleEn(), completion.titleEs()),
                LocalDate.ofInstant(completion.at(), clock.getZone()));
    }
}
