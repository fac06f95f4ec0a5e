package coop.siembra.hiring;

import coop.siembra.hiring.InvitationOutcome.Invited;
import java.util.Optional;

/** Takes links to applicants by letter: a bean of whoever writes to applicants. Without one, links are only shown to be handed on. */
public interface InvitationLetters {

    /** Why there is no letter. */
    enum Trouble {
        /** The applicant has no address letters can go to. */
        NO_ADDRESS,
        /** Something would be missing in it. */
        INCOMPLETE,
        /** It is not for the signed-in person, or not now. */
        REFUSED
    }

    /**
     * Sends a link that has just been made.
     *
     * @param message a few words of the sender; may be empty
     * @return what kept the letter from being written; empty when it is on its way
     */
    Optional<Trouble> send(Invited link, String message);
}
