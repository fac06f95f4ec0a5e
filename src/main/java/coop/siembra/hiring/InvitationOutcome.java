package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/** What came of making or taking back a link. */
public sealed interface InvitationOutcome {

    /**
     * There is a link, to be handed on now: it can be had at no other time.
     *
     * @param token what follows {@code /application/} in it
     * @param beginsOn the first day on which the assessment may begin
     */
    record Invited(ApplicationId application, String token, Instant expires, LocalDate beginsOn)
            implements InvitationOutcome {}

    record Done() implements InvitationOutcome {}

    /** Nothing changes. */
    record Refused(Refusal reason) implements InvitationOutcome {}
}
