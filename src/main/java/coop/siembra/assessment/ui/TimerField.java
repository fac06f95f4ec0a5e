package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;

/** Shows how much time is left; the server says how much that is and is asked when it is over. */
@Tag("si-timer")
@JsModule("./components/si-timer.ts")
final class TimerField extends Component {

    TimerField(Speech speech, Runnable onOver) {
        getElement()
                .setPropertyList(
                        "words",
                        List.of(
                                speech.say("assessment.timer.hide"),
                                speech.say("assessment.timer.show"),
                                speech.say("assessment.timer.ask"),
                                raw(speech, "assessment.timer.minutes"),
                                speech.say("assessment.timer.last"),
                                speech.say("assessment.timer.over")));
        getElement().addEventListener("si-time-over", event -> onOver.run());
    }

    /** Resynchronises the browser. */
    void left(Duration left) {
        getElement().setProperty("left", left.toMillis());
    }

    /** With # where the browser puts the minutes. */
    private static String raw(Speech speech, String key) {
        return speech.say(key, "#");
    }
}
