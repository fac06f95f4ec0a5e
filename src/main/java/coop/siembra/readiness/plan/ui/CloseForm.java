package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.kernel.Ids;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.model.plan.Result.Ending;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** Closes a goal with a sentence on what came of it. */
class CloseForm extends NativeDetails {
    private final RadioButtonGroup<Ending> ending = new RadioButtonGroup<>();
    private final TextArea result = new TextArea();

    CloseForm(PlanEditing editing, Goal goal, PlanWords words, Consumer<Goal> done) {
        addClassNames("si-card", "plan-report");
        setSummaryText(words.say("close"));
        ending.setLabel(words.say("close.ending"));
        ending.setItems(Ending.values());
        ending.setItemLabelGenerator(one -> words.say("ending." + Ids.of(one)));
        ending.setValue(Ending.REACHED);
        result.setLabel(words.say("close.result"));
        result.setHelperText(words.say("close.result-help"));
        result.setMaxLength(Action.LONGEST_NOTE);
        result.setMinRows(2);
        result.setWidthFull();
        result.setRequiredIndicatorVisible(true);
        var mistakes = new FieldMistakes(words).at(result, PlanRefusal.RESULT_MISSING, PlanRefusal.RESULT_TOO_LONG);
        var doing = new Doing(words);
        var save = Parts.button(
                words.say("close.save"),
                Tone.PRIMARY,
                click -> doing.run(() -> editing.close(goal, ending.getValue(), result.getValue()), mistakes::say)
                        .ifPresent(done));
        var form = new Div(ending, result, doing, Parts.row(save));
        form.addClassName("si-section");
        setContent(form);
    }
}
