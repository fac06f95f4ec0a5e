package coop.siembra.hiring;

import coop.siembra.hiring.model.Application;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What of the decisions about them applicants have been told. A yes is known at once. A no is known when the letter about it leaves; when
 * none has been written within an hour, from the next moment at which such a letter might leave, never at night or at the weekend.
 */
@Component
public class DecisionNews {
    private static final Duration TO_WRITE = Duration.ofHours(1);

    private final LetterWriter letters;
    private final Clock clock;

    DecisionNews(LetterWriter letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** An application as its applicant knows it. */
    public Application told(Application application) {
        return application.deciding(application.decisions().stream()
                .flatMap(decision -> told(application.id(), decision).stream())
                .toList());
    }

    /** With as many of the amendments as are known. */
    private Optional<Decision> told(ApplicationId id, Decision decision) {
        int all = decision.amendments().size();
        return IntStream.rangeClosed(0, all)
                .mapToObj(fewer -> decision.before(all - fewer))
                .filter(known -> known.holds() == Verdict.GOES_ON || isTold(id, known))
                .findFirst();
    }

    private boolean isTold(ApplicationId id, Decision no) {
        var withoutLetter = letters.leavesQuietly(no.holdsSince().plus(TO_WRITE));
        var now = clock.instant();
        return letters.trace(LetterOrders.decided(id, no))
                .filter(letter -> letter.writtenAt().isBefore(withoutLetter))
                .map(letter -> hasLeft(letter, now))
                .orElseGet(() -> !now.isBefore(withoutLetter));
    }

    private boolean hasLeft(LetterTrace letter, Instant now) {
        boolean never = letter.status() == LetterStatus.FAILED || letter.status() == LetterStatus.SHOWN_ONLY;
        return letter.status() == LetterStatus.SENT
                || never
                        && !now.isBefore(
                                letters.leavesQuietly(letter.writtenAt().plus(TO_WRITE)));
    }
}
