package coop.siembra.hiring.ui;

import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.Correspondence;
import coop.siembra.hiring.CorrespondenceOutcome;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.InvitationOutcome;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.LetterWriter;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Sight;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes, sends and takes back links of applicants. */
@Component
class LinkDesk {
    private final Invitations invitations;
    private final Correspondence correspondence;
    private final LetterWriter letters;

    LinkDesk(Invitations invitations, Correspondence correspondence, LetterWriter letters) {
        this.invitations = invitations;
        this.correspondence = correspondence;
        this.letters = letters;
    }

    /**
     * Whether a link may be shown to hand it on. Whoever opens it reads the name there: where that is hidden from the viewer it goes by letter
     * alone, unless no letter leaves here at all.
     */
    boolean mayShow(ApplicantFile file) {
        return file.sees(Sight.IDENTITY) || !letters.leave();
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

    /** Invites several by letter who have no link yet, each with one of their own for the usual time. */
    Several inviteAll(List<ApplicationId> ids) {
        int sent = 0;
        for (var id : ids) {
            if (invitations.inviteFirst(id, Invitations.USUAL_DAYS) instanceof Invited made
                    && send(made, "") instanceof Written) {
                sent++;
            }
        }
        return new Several(sent, ids.size() - sent);
    }

    CorrespondenceOutcome remind(ApplicationId id) {
        return correspondence.reminder(id);
    }

    CorrespondenceOutcome send(Invited link, String message) {
        return correspondence.invited(link, message);
    }
}
