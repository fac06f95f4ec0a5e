package coop.siembra.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.SittingOutcome.Refused;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.sitting.Refusal;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.SittingStep.Answer;
import coop.siembra.item.Response;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A sitting open in one browser tab. It says “Saved” only after the store acknowledged everything so far, keeps answers it could not
 * store to try again, and says so when the sitting has been opened in another tab since.
 */
final class SeatSession {
    private static final String UNREACHABLE = "ui.save.unreachable";

    private final Seat seat;
    private final Clock clock;
    private final String tab = UUID.randomUUID().toString();
    private final SaveStatus status = new SaveStatus();
    private final Div trouble = new Div();
    private final NativeButton retry;
    private final Map<String, Answer> unsaved = new LinkedHashMap<>();
    private final Watcher watcher;
    private Speech speech;
    private Desk desk;
    private Instant since;

    /** What the player does about news. */
    interface Watcher {
        /** After each step the store acknowledged. */
        void saved(Desk desk);

        /** The sitting is closed: handed in elsewhere, or its time is up. */
        void closed();

        /** Opens the sitting again in this tab. */
        void reopen();
    }

    SeatSession(Seat seat, Desk desk, Speech speech, Clock clock, Watcher watcher) {
        this.seat = seat;
        this.desk = desk;
        this.speech = speech;
        this.clock = clock;
        this.watcher = watcher;
        since = clock.instant();
        retry = Parts.button(speech.say("assessment.save.retry"), Tone.PLAIN, click -> settle());
        retry.setVisible(false);
        status.speak(speech.voice().locale());
        trouble.getElement().setAttribute("role", "alert");
    }

    Desk desk() {
        return desk;
    }

    Seat seat() {
        return seat;
    }

    Speech speech() {
        return speech;
    }

    SaveStatus status() {
        return status;
    }

    NativeButton retry() {
        return retry;
    }

    Div trouble() {
        return trouble;
    }

    void speak(Speech other) {
        speech = other;
        status.speak(other.voice().locale());
        retry.setText(other.say("assessment.save.retry"));
    }

    /** From now on a page is before the taker. */
    void startWatch() {
        since = clock.instant();
    }

    /** Takes a step after all answers that still are to be stored; true once the store has acknowledged it. */
    boolean take(SittingStep step) {
        var failure = storeUnsaved().or(() -> store(step));
        tell(failure, step instanceof SittingStep.Open);
        return failure.isEmpty();
    }

    /** Stores an answer now, or keeps it until it can be; the time since the last answer or the page's opening is the item's. */
    void keep(String item, Response response) {
        var now = clock.instant();
        var spent = Duration.between(since, now);
        since = now;
        var before = unsaved.remove(item);
        unsaved.put(
                item,
                new Answer(
                        item, response, before == null ? spent : before.spent().plus(spent)));
        tell(storeUnsaved(), false);
    }

    /** Stores what could not be stored before; true when nothing is left. */
    boolean settle() {
        if (!unsaved.isEmpty()) {
            tell(storeUnsaved(), false);
        }
        return unsaved.isEmpty();
    }

    /** What is on the page for an item and not stored. */
    Optional<Response> unsaved(String item) {
        return Optional.ofNullable(unsaved.get(item)).map(Answer::response);
    }

    private void tell(Optional<String> failure, boolean quietly) {
        retry.setVisible(failure.filter(UNREACHABLE::equals).isPresent() && !unsaved.isEmpty());
        if (failure.isPresent()) {
            status.failed(speech.say(failure.get()));
        } else if (!quietly) {
            status.saved();
        }
    }

    /** One answer that is refused holds back no other. */
    private Optional<String> storeUnsaved() {
        Optional<String> failure = Optional.empty();
        for (var item : List.copyOf(unsaved.keySet())) {
            var step = unsaved.get(item);
            if (step == null) {
                continue; // given up meanwhile: closed, or open elsewhere
            }
            var failed = store(step);
            if (failed.isEmpty()) {
                unsaved.remove(item);
            } else {
                failure = failed;
                if (failed.get().equals(UNREACHABLE)) {
                    break;
                }
            }
        }
        return failure;
    }

    private Optional<String> store(SittingStep step) {
        SittingOutcome outcome;
        try {
            outcome = seat.take(tab, step);
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a step could not be stored", unreachable);
            return Optional.of(UNREACHABLE);
        }
        return switch (outcome) {
            case Saved(var now) -> {
                desk = now;
                watcher.saved(now);
                yield Optional.empty();
            }
            case Refused(var reason) -> Optional.of(refused(reason));
        };
    }

    private String refused(Refusal reason) {
        return switch (reason) {
            case OPEN_ELSEWHERE -> {
                elsewhere();
                yield "assessment.save.refused";
            }
            case CLOSED, TIME_UP -> {
                unsaved.clear();
                watcher.closed();
                yield "assessment.save.closed";
            }
            case TOO_LONG -> "assessment.save.too-long";
            case UNKNOWN, NOT_CONSENTED, NOT_BEGUN, UNKNOWN_ITEM, UNFIT -> "assessment.save.refused";
        };
    }

    private void elsewhere() {
        unsaved.clear(); // the other tab's answers are the later ones
        trouble.removeAll();
        var here = Parts.button(speech.say("assessment.save.here"), Tone.PRIMARY, click -> watcher.reopen());
        trouble.add(Parts.notice(Tone.WARN, Parts.row(Parts.muted(speech.say("assessment.save.elsewhere")), here)));
    }
}
