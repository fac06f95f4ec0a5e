package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Says how far an action is. */
class ReportForm extends NativeDetails {
    private final RadioButtonGroup<State> state = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();

    /**
     * @param drops whether the reader may drop it, or take it up again
     * @param done what happens with the goal as stored
     */
    ReportForm(PlanEditing editing, Goal goal, Action action, boolean drops, PlanWords words, Consumer<Goal> done) {
        addClassName("plan-report");
        setSummaryText(words.say("report"));
        state.setLabel(words.say("report.state"));
        state.setItems(Stream.of(State.values())
                .filter(one -> one != State.DROPPED || drops)
                .toList());
        state.setItemLabelGenerator(words::state);
        state.setValue(action.state());
        note.setLabel(words.say("report.note"));
        note.setMaxLength(Action.LONGEST_NOTE);
        note.setMinRows(2);
        note.setWidthFull();
        state.addValueChangeListener(change ->
                note.setLabel(words.say(change.getValue() == State.DROPPED ? "report.reason" : "report.note")));
        var mistakes = new FieldMistakes(words)
                .at(note, PlanRefusal.REASON_MISSING, PlanRefusal.NOTE_TOO_LONG, PlanRefusal.NOTHING_NEW);
        var doing = new Doing(words);
        var save = Parts.button(
                words.say("report.save"),
                Tone.PRIMARY,
                click -> doing.run(
                                () -> editing.report(goal, action.id(), state.getValue(), note.getValue()),
                                mistakes::say)
                        .ifPresent(done));
        var form = new Div(state, note, doing, Parts.row(save));
        form.addClassName("si-section");
        setContent(form);
    }
}
