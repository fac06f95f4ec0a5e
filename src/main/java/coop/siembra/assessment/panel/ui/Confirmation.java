package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** A step that cannot be taken back: asked for, explained, and only then taken. */
class Confirmation extends Div {
    private final NativeButton ask;

    Confirmation(String asked, String explained, String taken, Runnable step) {
        addClassName("assessment-confirm");
        ask = Parts.button(asked, Tone.PRIMARY, click -> sure(explained, taken, step));
        add(Parts.row(ask));
    }

    private void sure(String explained, String taken, Runnable step) {
        removeAll();
        var really = Parts.button(taken, Tone.PRIMARY, click -> step.run());
        add(Parts.notice(
                Tone.WARN,
                new Paragraph(explained),
                Parts.row(really, Parts.button(getTranslation("assessment.review.wait"), Tone.PLAIN, click -> {
                    removeAll();
                    add(Parts.row(ask));
                    ask.focus();
                }))));
        really.focus();
    }
}
