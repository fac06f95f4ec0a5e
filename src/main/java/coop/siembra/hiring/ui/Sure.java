package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** A step of weight: asked for, explained, given a reason where it takes one, and only then taken. */
class Sure extends Div {
    private final NativeButton ask;

    private Sure(String asked, Tone tone, Runnable open) {
        addClassName("hiring-sure");
        ask = Parts.button(asked, tone, click -> open.run());
        add(ask);
    }

    /** Takes it when it is confirmed. */
    static Sure of(String asked, Tone tone, String explained, String taken, Runnable step) {
        var holder = new Sure[1];
        holder[0] = new Sure(asked, tone, () -> holder[0].open(explained, taken, step));
        return holder[0];
    }

    /** Takes it with a reason. */
    static Sure withReason(String asked, Tone tone, String explained, String taken, Consumer<String> step) {
        var holder = new Sure[1];
        holder[0] = new Sure(asked, tone, () -> holder[0].openWithReason(explained, taken, step));
        return holder[0];
    }

    private void open(String explained, String taken, Runnable step) {
        removeAll();
        var really = Parts.button(taken, Tone.PRIMARY, click -> step.run());
        add(Parts.notice(Tone.WARN, new Paragraph(explained), Parts.row(really, wait(getTranslation("hiring.wait")))));
        really.focus();
    }

    private void openWithReason(String explained, String taken, Consumer<String> step) {
        removeAll();
        var reason = new TextArea(getTranslation("hiring.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var really = Parts.button(taken, Tone.PRIMARY, click -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("hiring.refused.no-reason"));
            if (!reason.getValue().isBlank()) {
                step.accept(reason.getValue());
            }
        });
        add(Parts.notice(
                Tone.WARN, new Paragraph(explained), reason, Parts.row(really, wait(getTranslation("hiring.wait")))));
        reason.focus();
    }

    private NativeButton wait(String words) {
        return Parts.button(words, Tone.PLAIN, click -> {
            removeAll();
            add(ask);
            ask.focus();
        });
    }
}
