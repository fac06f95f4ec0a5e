package coop.siembra.hiring.ui;

import coop.siembra.hiring.InvitationLetters;
import coop.siembra.hiring.InvitationLetters.Trouble;
import coop.siembra.hiring.InvitationOutcome;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.model.ApplicationId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes, sends and takes back links of applicants. */
@Component
class LinkDesk {
    private final Invitations invitations;
    private final ObjectProvider<InvitationLetters> letters;

    LinkDesk(Invitations invitations, ObjectProvider<InvitationLetters> letters) {
        this.invitations = invitations;
        this.letters = letters;
    }

    /** Whether links can go by letter. */
    boolean writes() {
        return letters.getIfAvailable() != null;
    }

    InvitationOutcome invite(ApplicationId id, int days) {
        return invitations.invite(id, days);
    }

    InvitationOutcome revoke(ApplicationId id) {
        return invitations.revoke(id);
    }

    /** Empty when the letter is on its way. */
    Optional<Trouble> send(Invited link, String message) {
        var writer = letters.getIfAvailable();
        return writer == null ? Optional.of(Trouble.REFUSED) : writer.send(link, message);
    }
}
