package coop.siembra.assessment.sitting;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.events.AssessmentEvent.Session;
import coop.siembra.assessment.events.AssessmentEvent.SittingBegun;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.Taken.Accepted;
import coop.siembra.assessment.sitting.Taken.Refused;
import coop.siembra.assessment.sitting.Taken.TimeUp;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.Scoring;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps: the rules of what may follow what in a sitting. Every response is kept at once and may change until the sitting closes;
 * it closes once, handed in or as of the end of its time. Pure.
 */
public final class SittingSteps {
    /** Characters a written response may have, whatever the item allows. */
    public static final int LONGEST_TEXT = 20_000;

    /** How long after its end a step may still arrive, for the time a click takes to get here. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    /** No item is looked at longer at a time; what a browser claims beyond was a break. */
    static final Duration LONGEST_SPENT = Duration.ofMinutes(30);

    private SittingSteps() {}

    /**
     * Takes one step.
     *
     * @param instrument in the sitting's version
     * @param form the sitting's
     */
    public static Taken take(Instrument instrument, Form form, Sitting sitting, SittingStep step, Moment moment) {
        var closing = sitting.closing();
        if (closing != null) {
            return afterwards(sitting, closing, step);
        }
        var late = overdue(instrument, form, sitting, moment);
        if (late.isPresent()) {
            return late.get();
        }
        if (step instanceof SittingStep.Open) {
            return accepted(sitting.openedIn(moment.tab()));
        }
        if (!sitting.tab().equals(moment.tab())) {
            return new Refused(Refusal.OPEN_ELSEWHERE);
        }
        return switch (step) {
            case SittingStep.Open open -> accepted(sitting);
            case SittingStep.Consent(var language) ->
                accepted(sitting.beganAt() == null ? sitting.consented(language, moment.now()) : sitting);
            case SittingStep.Begin begin -> begin(sitting, moment);
            case SittingStep.Answer answer -> orNotBegun(sitting, () -> answer(form, sitting, answer, moment.now()));
            case SittingStep.Turn(int page) ->
                orNotBegun(sitting, () -> accepted(sitting.turnedTo(Math.clamp(page, 0, Pages.count(form)))));
            case SittingStep.Submit submit -> orNotBegun(sitting, () -> submit(instrument, form, sitting, moment));
        };
    }

    /** Closes a sitting whose time has been over for longer than the grace, whoever finds that out. */
    public static Optional<TimeUp> overdue(Instrument instrument, Form form, Sitting sitting, Moment moment) {
        return Timing.of(instrument, sitting.beganAt(), moment.extraPercent())
                .map(timing -> timing.later(moment.stood()))
                .filter(timing -> !sitting.closed())
                .filter(timing -> moment.now().isAfter(timing.endsAt().plus(GRACE)))
                .map(timing -> new Closing(end(sitting, timing), true))
                .map(closing ->
                        new TimeUp(sitting.closed(closing), List.of(news(instrument, form, sitting, closing, moment))));
    }

    /** Nothing is answered after a closing: an answer in the seconds of grace, or from before extra time was taken back, moves it. */
    private static Instant end(Sitting sitting, Timing timing) {
        return sitting.responses().values().stream()
                .map(Given::at)
                .filter(timing.endsAt()::isBefore)
                .max(Instant::compareTo)
                .orElse(timing.endsAt());
    }

    private static Taken afterwards(Sitting sitting, Closing closing, SittingStep step) {
        if (closing.timeUp()) {
            return new Refused(Refusal.TIME_UP);
        }
        return step instanceof SittingStep.Submit && !closing.abandoned()
                ? accepted(sitting)
                : new Refused(Refusal.CLOSED);
    }

    private static Taken begin(Sitting sitting, Moment moment) {
        if (sitting.beganAt() != null) {
            return accepted(sitting);
        }
        if (sitting.consentedAt() == null) {
            return new Refused(Refusal.NOT_CONSENTED);
        }
        var begun = sitting.begun(moment.now());
        return new Accepted(begun, List.of(new SittingBegun(moment.ids().get(), moment.now(), session(begun))));
    }

    private static Taken orNotBegun(Sitting sitting, Supplier<Taken> then) {
        if (sitting.consentedAt() == null) {
            return new Refused(Refusal.NOT_CONSENTED);
        }
        return sitting.beganAt() == null ? new Refused(Refusal.NOT_BEGUN) : then.get();
    }

    private static Taken answer(Form form, Sitting sitting, SittingStep.Answer answer, Instant now) {
        var item = form.item(answer.item()).map(Placed::item).orElse(null);
        if (item == null) {
            return new Refused(Refusal.UNKNOWN_ITEM);
        }
        var unfit = misfit(item, answer.response());
        if (unfit != null) {
            return new Refused(unfit);
        }
        var given = given(sitting.response(item.id()).orElse(null), answer, now);
        return accepted(sitting.with(item.id(), given));
    }

    private static @Nullable Refusal misfit(Item item, Response response) {
        if (response instanceof Response.Text text
                && item instanceof Item.Written written
                && (text.text().length() > LONGEST_TEXT || text.words() > written.maxWords())) {
            return Refusal.TOO_LONG;
        }
        boolean fits = Response.decode(item, response.encoded())
                .filter(response::equals)
                .isPresent();
        return fits ? null : Refusal.UNFIT;
    }

    private static Given given(@Nullable Given before, SittingStep.Answer answer, Instant now) {
        var response = answer.response().encoded();
        var spent = bounded(answer.spent());
        if (before == null) {
            return new Given(response, now, 0, spent);
        }
        var total = before.spent().plus(spent);
        if (before.response().equals(response)) {
            return new Given(response, before.at(), before.changes(), total);
        }
        boolean onlyMore = new HashSet<>(response).containsAll(before.response());
        return new Given(response, now, before.changes() + (onlyMore ? 0 : 1), total);
    }

    private static Duration bounded(Duration spent) {
        if (spent.isNegative()) {
            return Duration.ZERO;
        }
        return spent.compareTo(LONGEST_SPENT) > 0 ? LONGEST_SPENT : spent;
    }

    private static Taken submit(Instrument instrument, Form form, Sitting sitting, Moment moment) {
        var closing = new Closing(moment.now(), false);
        return new Accepted(sitting.closed(closing), List.of(news(instrument, form, sitting, closing, moment)));
    }

    static AssessmentEvent news(Instrument instrument, Form form, Sitting sitting, Closing closing, Moment moment) {
        var closed = sitting.closed(closing);
        boolean selfReport = instrument.measures() == Measures.SELF_REPORT;
        return new SittingClosed(
                moment.ids().get(),
                closing.at(),
                session(closed),
                selfReport,
                closing.timeUp() || closing.abandoned(),
                (int) form.items().stream()
                        .filter(placed -> answered(placed.item(), closed))
                        .count(),
                form.items().size(),
                selfReport || closing.abandoned() ? List.of() : moment.shown().apply(closed));
    }

    /** Whether nothing of an item is left open. */
    public static boolean answered(Item item, Sitting sitting) {
        return sitting.response(item.id())
                .flatMap(given -> Response.decode(item, given.response()))
                .filter(response -> Scoring.isComplete(item, response))
                .isPresent();
    }

    private static Session session(Sitting sitting) {
        return new Session(
                sitting.id(),
                sitting.taker().key(),
                sitting.instrument(),
                sitting.version(),
                sitting.form(),
                sitting.purpose().name());
    }

    private static Taken accepted(Sitting sitting) {
        return new Accepted(sitting, List.of());
    }
}
