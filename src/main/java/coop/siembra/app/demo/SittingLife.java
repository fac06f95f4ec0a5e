package coop.siembra.app.demo;

import coop.siembra.assessment.SittingHistory;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.kernel.Language;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One person's way through one instrument, as it might have been. */
final class SittingLife {
    private static final int HOUR = 3600;

    private final SittingHistory history;
    private final Manner manner;
    private final Chance chance;
    private final SettableClock clock;
    private final Map<String, Scale> scales;

    SittingLife(SittingHistory history, Manner manner, Chance chance, SettableClock clock) {
        this.history = history;
        this.manner = manner;
        this.chance = chance;
        this.clock = clock;
        this.scales = history.instrument().scales().stream().collect(Collectors.toMap(Scale::id, Function.identity()));
    }

    /**
     * Sits it, and mostly hands it in.
     *
     * @param leaves whether the person leaves in the middle: where there is a limit, the time then runs out
     */
    void live(Language language, boolean leaves) {
        history.take(new SittingStep.Open());
        clock.pass(chance.between(40, 150));
        history.take(new SittingStep.Consent(language));
        history.take(new SittingStep.Begin());
        var pages = history.pages();
        int last = leaves ? pages.size() / 2 : pages.size();
        pages.subList(0, last).forEach(this::answer);
        if (!leaves) {
            clock.pass(chance.between(10, 60));
            history.take(new SittingStep.Submit());
        } else if (history.instrument().timeLimit() != null) {
            clock.pass(2 * HOUR);
            history.take(new SittingStep.Turn(last));
        }
    }

    private void answer(Page page) {
        history.take(new SittingStep.Turn(page.number()));
        if (page.opens()) {
            clock.pass(chance.between(20, 60));
        }
        for (var placed : page.items()) {
            int seconds = manner.seconds(placed.item(), chance);
            clock.pass(seconds);
            manner.answer(placed, scales, chance)
                    .ifPresent(response -> history.take(
                            new SittingStep.Answer(placed.item().id(), response, Duration.ofSeconds(seconds))));
        }
        history.take(new SittingStep.Turn(page.number() + 1));
    }
}
