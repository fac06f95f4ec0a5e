package coop.siembra.hiring.ui;

import coop.siembra.hiring.InvitationLetters;
import coop.siembra.hiring.InvitationLetters.Trouble;
import coop.siembra.hiring.InvitationOutcome;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.model.ApplicationId;
import java.util.List;
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

    /**
     * What came of inviting several by letter.
     *
     * @param failed how many were not invited or got no letter
     */
    record Several(int sent, int failed) {}

    /** Invites several by letter, each with a link of their own for the usual time. */
    Several inviteAll(List<ApplicationId> ids) {
        int sent = 0;
        for (var id : ids) {
            if (invite(id, Invitations.USUAL_DAYS) instanceof Invited made
                    && send(made, "").isEmpty()) {
                sent++;
            }
        }
        return new Several(sent, ids.size() - sent);
    }

    /** Empty when the letter is on its way. */
    Optional<Trouble> send(Invited link, String message) {
        var writer = letters.getIfAvailable();
        return writer == null ? Optional.of(Trouble.REFUSED) : writer.send(link, message);
    }
}
