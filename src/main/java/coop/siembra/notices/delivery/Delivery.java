package coop.siembra.notices.delivery;

import coop.siembra.notices.LetterTrouble;
import coop.siembra.notices.delivery.Handover.NotTaken;
import coop.siembra.notices.delivery.Handover.Taken;
import coop.siembra.notices.model.LeavingHours;
import coop.siembra.notices.model.Patience;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.WaitingLetters;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. Each letter leaves at least once: it is claimed, handed to the server, and then noted as sent; who dies in between
 * leaves a claim that ends, and another sends the letter again.
 */
@Component
class Delivery {
    /** Longer than any letter takes: see the limits in {@link SmtpSettings#properties}. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    private static final int BATCH = 50;

    private final WaitingLetters letters;
    private final SmtpPost post;
    private final LeavingHours hours;
    private final Clock clock;

    Delivery(WaitingLetters letters, SmtpPost post, LeavingHours hours, Clock clock) {
        this.letters = letters;
        this.post = post;
        this.hours = hours;
        this.clock = clock;
    }

    boolean hasServer() {
        return post.isSetUp();
    }

    /**
     * Tries each letter that is due once, unless the server cannot be reached. Without a server nothing waits any longer.
     *
     * @param on asked before each letter: whether to go on
     */
    void round(BooleanSupplier on) {
        var connection = post.line();
        if (connection.isEmpty()) {
            letters.showOnly();
            return;
        }
        try (var line = connection.get()) {
            int seen;
            do {
                seen = batch(line, on);
            } while (seen == BATCH);
        }
    }

    /** @return how many have been seen to */
    private int batch(SmtpLine line, BooleanSupplier on) {
        int seen = 0;
        for (var letter : letters.due(clock.instant(), BATCH)) {
            if (line.isBroken() || !on.getAsBoolean()) {
                return seen;
            }
            deliver(letter, line);
            seen++;
        }
        return line.isBroken() ? 0 : seen;
    }

    private void deliver(LetterDocument letter, SmtpLine line) {
        var now = clock.instant();
        if (letter.quiet() && !hours.open(now)) {
            letters.postpone(letter, hours.next(now));
        } else {
            letters.claim(letter, now.plus(CLAIM)).ifPresent(claimed -> send(claimed, line));
        }
    }

    private void send(LetterDocument letter, SmtpLine line) {
        if (letter.forgotten()) {
            letters.gaveUp(letter, LetterTrouble.NOT_A_LETTER, ""); // while somebody tried to send it, who then died
        } else {
            note(letter, line.hand(letter));
        }
    }

    private void note(LetterDocument letter, Handover handover) {
        var now = clock.instant();
        switch (handover) {
            case Taken taken -> letters.sent(letter, now);
            case NotTaken(var trouble, var said) -> {
                var pause = Patience.after(letter.tries()).filter(more -> !trouble.isForGood());
                pause.ifPresentOrElse(
                        more -> letters.failed(letter, trouble, said, now.plus(more)),
                        () -> letters.gaveUp(letter, trouble, said));
            }
        }
    }
}
