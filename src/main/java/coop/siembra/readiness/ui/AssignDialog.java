package coop.siembra.readiness.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import coop.siembra.kernel.CourseId;
import coop.siembra.learning.TeamLearning.AssignRefusal;
import coop.siembra.learning.course.Course;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Asks somebody for a course by a date. */
public class AssignDialog extends Dialog {
    private static final int USUAL_WEEKS = 4;
    private static final int SHOWN_MILLIS = 5000;

    private final ComboBox<Course> course = new ComboBox<>();
    private final DayField dueOn = new DayField();
    private final Paragraph trouble = new Paragraph();

    /** Asks; empty when done. */
    @FunctionalInterface
    public interface Asking {
        Optional<AssignRefusal> ask(CourseId course, LocalDate dueOn);
    }

    public AssignDialog(Voice voice, List<Course> courses, String whom, LocalDate today, Asking asking) {
        setHeaderTitle(getTranslation("readiness.assign.title"));
        setWidth("min(32rem, 94vw)");
        course.setLabel(getTranslation("readiness.assign.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(one -> voice.say(one.title()));
        course.setWidthFull();
        course.setRequiredIndicatorVisible(true);
        dueOn.setLabel(getTranslation("readiness.assign.due"));
        dueOn.setMin(today);
        dueOn.setValue(today.plusWeeks(USUAL_WEEKS));
        dueOn.setWidthFull();
        dueOn.setRequiredIndicatorVisible(true);
        add(Parts.box("si-section", new Paragraph(whom), course, dueOn, trouble));
        trouble.getElement().setAttribute("role", "alert");
        getFooter()
                .add(
                        Parts.button(getTranslation("readiness.assign.cancel"), Tone.QUIET, click -> close()),
                        Parts.button(getTranslation("readiness.assign.do"), Tone.PRIMARY, click -> ask(asking)));
    }

    /** With a course chosen already. */
    public AssignDialog choosing(Course chosen) {
        course.setValue(chosen);
        return this;
    }

    private void ask(Asking asking) {
        var wanted = course.getValue();
        var day = dueOn.getValue();
        course.setInvalid(wanted == null);
        course.setErrorMessage(getTranslation("readiness.assign.course-missing"));
        dueOn.setInvalid(day == null);
        dueOn.setErrorMessage(getTranslation("readiness.assign.date-passed"));
        if (wanted == null || day == null) {
            return;
        }
        trouble.setText("");
        Optional<AssignRefusal> refusal;
        try {
            refusal = asking.ask(wanted.id(), day);
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("an assignment could not be stored", unreachable);
            trouble.setText(getTranslation("ui.save.unreachable"));
            return;
        }
        if (refusal.isPresent()) {
            say(refusal.get());
            return;
        }
        close();
        Notification.show(getTranslation("readiness.assign.done"), SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    private void say(AssignRefusal refusal) {
        switch (refusal) {
            case UNKNOWN_COURSE -> {
                course.setInvalid(true);
                course.setErrorMessage(getTranslation("readiness.assign.unknown-course"));
            }
            case DATE_PASSED -> dueOn.setInvalid(true);
        }
    }
}
