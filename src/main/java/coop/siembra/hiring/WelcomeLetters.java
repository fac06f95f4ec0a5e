package coop.siembra.hiring;

import coop.siembra.access.Accounts;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.model.Secret;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.CorrespondenceOutcome.NoAddress;
import coop.siembra.hiring.CorrespondenceOutcome.Refused;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.notices.Recipient;
import coop.siembra.people.Person;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Sends new employees the link by which they choose a password, to their own address. Nobody else reads the link in the outbox, so it is sent
 * only where letters leave.
 */
@Service
public class WelcomeLetters {
    private final ApplicantFiles files;
    private final Accounts accounts;
    private final LetterWriter writer;
    private final WebAddress address;
    private final Audit audit;

    WelcomeLetters(ApplicantFiles files, Accounts accounts, LetterWriter writer, WebAddress address, Audit audit) {
        this.files = files;
        this.accounts = accounts;
        this.writer = writer;
        this.address = address;
        this.audit = audit;
    }

    /** Whether letters leave here. */
    public boolean leave() {
        return writer.leave();
    }

    /**
     * Sends a link that has just been made; once, however often.
     *
     * @param secret of the link, which must be the one that works now
     */
    public CorrespondenceOutcome send(ApplicationId id, String secret) {
        var found = files.find(id)
                .filter(one -> one.recruits() && one.sight().contains(Sight.DECISIONS))
                .orElse(null);
        if (found == null || !leave()) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        return person(found, secret)
                .map(person -> send(found, person, secret))
                .orElseGet(() -> new Refused(Refusal.TOO_LATE));
    }

    /** Whom the applicant has become, when the link is theirs. */
    private Optional<Person> person(Case found, String secret) {
        var employment = found.applicant().employment();
        return employment == null || !employment.done()
                ? Optional.empty()
                : accounts.invited(secret).filter(person -> person.id().equals(employment.person()));
    }

    private CorrespondenceOutcome send(Case found, Person person, String secret) {
        var to = Recipient.of(person).orElse(null);
        if (to == null) {
            return new NoAddress();
        }
        var letter = LetterWriter.once("welcome", found.applicant().id().value(), Secret.hash(secret));
        var order = Order.of(letter, LetterKind.EMPLOYMENT, "welcome").with(Map.of("applicant", person.name()));
        var link = address.welcome(secret);
        var outcome = writer.write(
                found.opening(),
                found.applicant(),
                to,
                person.language(),
                link.map(known -> order.opening(known, secret)).orElse(order));
        if (outcome instanceof Written) {
            audit.note(
                    AuditAction.ADDED,
                    person.id(),
                    "applicant.letter",
                    found.applicant().id().value(),
                    "welcome");
        }
        return outcome;
    }
}
