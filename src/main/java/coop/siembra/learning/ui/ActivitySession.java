package coop.siembra.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.learning.MyLearning;
import coop.siembra.learning.StepOutcome;
import coop.siembra.learning.StepOutcome.Refused;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * One activity open in one browser tab: what the panels take their steps through. It says “Saved” only after the store
 * acknowledged everything so far, keeps what it could not store to try again, and says so when the activity has been opened in another
 * tab since.
 */
final class ActivitySession {
    private static final String UNREACHABLE = "ui.save.unreachable";

    private final MyLearning learning;
    private final String tab;
    private final Voice voice;
    private final SaveStatus status = new SaveStatus();
    private final Div trouble = new Div();
    private final NativeButton retry;
    private final Map<String, Step> unsaved = new LinkedHashMap<>();
    private final Course course;
    private final Activity activity;
    private final Consumer<Enrolment> onSaved;
    private final Runnable reopening;
    private Saved last;

    /** @param reopening opens the activity again in this tab */
    ActivitySession(
            MyLearning learning,
            String tab,
            Voice voice,
            Saved opened,
            Consumer<Enrolment> onSaved,
            Runnable reopening) {
        this.learning = learning;
        this.tab = tab;
        this.voice = voice;
        this.course = opened.course();
        this.activity = opened.activity();
        this.last = opened;
        this.onSaved = onSaved;
        this.reopening = reopening;
        retry = Parts.button(status.getTranslation("learning.save.retry"), Tone.PLAIN, click -> settle());
        retry.setVisible(false);
        trouble.getElement().setAttribute("role", "alert");
    }

    Voice voice() {
        return voice;
    }

    Course course() {
        return course;
    }

    Enrolment enrolment() {
        return last.enrolment();
    }

    /** Says whether all is kept. */
    SaveStatus status() {
        return status;
    }

    /** Tries again to store what could not be stored; shown while there is any. */
    NativeButton retry() {
        return retry;
    }

    /** Where a message stands when this tab may no longer write. */
    Div trouble() {
        return trouble;
    }

    /** What was done in this activity so far. */
    <S extends ActivityState> S state(Class<S> type) {
        return type.cast(last.enrolment().state(activity.id()).orElseThrow());
    }

    /** Takes a step, after all that still is to be stored; true once the store has acknowledged it. */
    boolean take(Step step) {
        var failure = storeUnsaved().or(() -> store(step));
        tell(failure);
        return failure.isEmpty();
    }

    /**
     * Stores what a field holds. What cannot be stored now is not forgotten: it is tried again before the next step, and when the learner
     * says so.
     *
     * @param field what is stored for it takes the place of what could not be stored before
     */
    void keep(String field, Step step) {
        unsaved.put(field, step);
        tell(storeUnsaved());
    }

    /** Stores what could not be stored before; true when nothing is left. */
    boolean settle() {
        if (!unsaved.isEmpty()) {
            tell(storeUnsaved());
        }
        return unsaved.isEmpty();
    }

    private void tell(Optional<String> failure) {
        retry.setVisible(failure.filter(UNREACHABLE::equals).isPresent() && !unsaved.isEmpty());
        failure.ifPresentOrElse(key -> status.failed(status.getTranslation(key)), status::saved);
    }

    /** One field that is refused holds back no other. */
    private Optional<String> storeUnsaved() {
        Optional<String> failure = Optional.empty();
        for (var field : List.copyOf(unsaved.keySet())) {
            var failed = store(Objects.requireNonNull(unsaved.get(field)));
            if (failed.isEmpty()) {
                unsaved.remove(field);
            } else {
                failure = failed;
                if (failed.get().equals(UNREACHABLE)) {
                    break;
                }
            }
        }
        return failure;
    }

    /** Shows the activity as it is now, for when it goes on in another version of the content. */
    void reopen() {
        reopening.run();
    }

    /** The key of what to say when the store has not acknowledged it; empty once it has. */
    private Optional<String> store(Step step) {
        StepOutcome outcome;
        try {
            outcome = learning.take(last, tab, step);
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a step could not be stored", unreachable);
            return Optional.of(UNREACHABLE);
        }
        return switch (outcome) {
            case Saved saved -> {
                last = saved;
                onSaved.accept(saved.enrolment());
                yield Optional.empty();
            }
            case Refused(var reason) -> Optional.of(refused(reason));
        };
    }

    private String refused(Refusal reason) {
        if (reason == Refusal.OPEN_ELSEWHERE) {
            trouble.removeAll();
            var words = Parts.muted(trouble.getTranslation("learning.save.elsewhere"));
            var here = Parts.button(
                    trouble.getTranslation("learning.save.here"),
                    Tone.PRIMARY,
                    click -> click.getSource()
                            .getUI()
                            .ifPresent(ui -> ui.getPage().reload()));
            trouble.add(Parts.notice(Tone.WARN, Parts.row(words, here)));
        }
        return reason == Refusal.TOO_LONG ? "learning.save.too-long" : "learning.save.refused";
    }

    LocalDate today() {
        return learning.today();
    }

    CourseId courseId() {
        return course.id();
    }

    ActivityId activityId() {
        return activity.id();
    }
}
