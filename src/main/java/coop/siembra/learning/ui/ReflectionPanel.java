package coop.siembra.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Steps;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** Journal pages only their writer reads; kept while writing. */
class ReflectionPanel extends Div {
    ReflectionPanel(ActivitySession session, Activity.Reflection page) {
        addClassName("learning-panel");
        var state = session.state(ReflectionState.class);
        add(new Paragraph(session.voice().say(page.intro())));
        add(Parts.noted(Icon.LOCK, getTranslation("learning.reflection.private")));
        var finish = Parts.button(
                getTranslation("learning.reflection.finish"),
                Tone.PRIMARY,
                click -> finish(session, click.getSource()));
        finish.setVisible(!state.done());
        page.prompts().forEach(prompt -> add(field(session, prompt, state)));
        add(finish);
    }

    private TextArea field(ActivitySession session, Activity.Prompt prompt, ReflectionState state) {
        var field = new KeptText(session, prompt.id(), Steps.LONGEST_TEXT, text -> new Step.Write(prompt.id(), text));
        field.setLabel(session.voice().say(prompt.text()));
        var hint = prompt.hint();
        if (hint != null) {
            field.setHelperText(session.voice().say(hint));
        }
        field.setValue(state.texts().getOrDefault(prompt.id(), ""));
        return field;
    }

    private void finish(ActivitySession session, com.vaadin.flow.component.html.NativeButton button) {
        if (!session.settle()) {
            return;
        }
        if (session.state(ReflectionState.class).texts().values().stream().allMatch(String::isBlank)) {
            session.status().failed(getTranslation("learning.reflection.empty"));
        } else if (session.take(new Step.FinishReflection())) {
            button.setVisible(false);
        }
    }
}
