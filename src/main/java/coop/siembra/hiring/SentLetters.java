package coop.siembra.hiring;

import coop.siembra.notices.LetterTrace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What recruiters wrote to an applicant by hand.
 *
 * @param reminder of an invitation; there is one at most
 * @param meetings that invited to the interview of the present stage, the first first
 * @param told what told the applicant the decision that holds, for those who see decisions
 * @param quiet when a refusal that is written now would leave
 */
public record SentLetters(
        Optional<LetterTrace> reminder, List<LetterTrace> meetings, Optional<LetterTrace> told, Instant quiet) {}
