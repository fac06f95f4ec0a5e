package coop.siembra.hiring.applicant;

import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Identity;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Whether whoever holds a link is the applicant. Where no letters leave a link is handed on by people, who may open it too: who the
 * applicant is shows only to those who know the address or number of the application.
 */
@Service
public class ApplicantProof {
    private static final int FEWEST_DIGITS = 6;
    private static final int LONGEST = 254;

    private final Doorway doorway;
    private final ApplyPace pace;

    ApplicantProof(Doorway doorway, ApplyPace pace) {
        this.doorway = doorway;
        this.pace = pace;
    }

    /** That somebody knew it. */
    public static final class Proof {
        private final ApplicationId application;

        private Proof(ApplicationId application) {
            this.application = application;
        }

        /** Whether it is of this guest. */
        boolean of(Guest guest) {
            return application.equals(guest.id());
        }
    }

    /**
     * Nothing when it is not what the application was made with, the link does not work, or there were many tries.
     *
     * @param contact e-mail address or telephone number
     */
    public Optional<Proof> prove(String token, String contact) {
        return doorway.enter(token)
                .filter(guest -> contact.length() <= LONGEST
                        && pace.begin("proof of " + guest.id()).isEmpty()
                        && knows(guest.identity(), contact))
                .map(guest -> new Proof(guest.id()));
    }

    private static boolean knows(Identity identity, String contact) {
        var email = contact.strip().toLowerCase(Locale.ROOT);
        var digits = digits(contact);
        return email.equals(identity.email())
                || digits.length() >= FEWEST_DIGITS && digits.equals(digits(identity.phone()));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Who they are, as it is kept. */
    public Optional<Identity> identity(String token, Proof proof) {
        return doorway.enter(token).filter(proof::of).map(Guest::identity);
    }
}
