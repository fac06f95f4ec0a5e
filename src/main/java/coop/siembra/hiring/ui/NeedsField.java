package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.siembra.hiring.model.JobProfile.Need;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.ui.Parts;
import java.util.ArrayList;
import java.util.List;

/** Weights and targets of competencies; says what the weights add up to. A competency of weight 0 is left out. */
class NeedsField extends Div {
    private static final int WHOLE = 100;
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;
    private static final double STEP = 0.5;

    private final transient Phrases phrases;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div rows = Parts.box("hiring-needs");
    private final Paragraph sum = new Paragraph();

    /** A competency with its fields. */
    private record Line(CompetencyId competency, IntegerField weight, NumberField target) {}

    NeedsField(Phrases phrases) {
        this.phrases = phrases;
        addClassName("hiring-stack");
        sum.getElement().setAttribute("role", "status");
        sum.addClassName("si-small");
        add(rows, sum);
    }

    void setNeeds(List<Need> needs) {
        rows.removeAll();
        lines.clear();
        needs.forEach(this::add);
        count();
    }

    private void add(Need need) {
        var name = phrases.competency(need.competency());
        var weight = new IntegerField();
        weight.setLabel(phrases.say("hiring.form.weight"));
        weight.setAriaLabel(phrases.say("hiring.form.weight-of", name));
        weight.setMin(0);
        weight.setMax(WHOLE);
        weight.setStepButtonsVisible(true);
        weight.setStep(5);
        weight.setSuffixComponent(new Span("%"));
        weight.setValue(need.weight());
        weight.setValueChangeMode(ValueChangeMode.LAZY);
        weight.addValueChangeListener(change -> count());
        var target = new NumberField();
        target.setLabel(phrases.say("hiring.form.target"));
        target.setAriaLabel(phrases.say("hiring.form.target-of", name));
        target.setMin(LOWEST);
        target.setMax(HIGHEST);
        target.setStep(STEP);
        target.setStepButtonsVisible(true);
        target.setValue(need.target());
        var words = new Span(name);
        words.addClassName("hiring-need-name");
        rows.add(Parts.box("hiring-need", words, weight, target));
        lines.add(new Line(need.competency(), weight, target));
    }

    List<Need> needs() {
        return lines.stream()
                .filter(line -> value(line.weight()) != 0)
                .map(line -> new Need(
                        line.competency(),
                        value(line.weight()),
                        line.target().getValue() == null ? 0 : line.target().getValue()))
                .toList();
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private void count() {
        int all = lines.stream().mapToInt(line -> value(line.weight())).sum();
        sum.setText(phrases.say(all == WHOLE ? "hiring.form.weights-fit" : "hiring.form.weights-sum", all));
        sum.setClassName("hiring-wrong", all != WHOLE);
    }
}
