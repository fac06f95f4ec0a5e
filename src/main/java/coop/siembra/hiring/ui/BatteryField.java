package coop.siembra.hiring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What applicants do before people talk with them. */
class BatteryField extends Div {
    /** The form kept for hiring, where an instrument has one. */
    private static final String HIRING_FORM = "b";

    private final transient Phrases phrases;
    private final transient List<Line> lines = new ArrayList<>();
    private final Select<Task> task = new Select<>();
    private final IntegerField minutes = new IntegerField();

    /** An instrument with its fields. */
    private record Line(Instrument instrument, Checkbox used, Select<Form> form, Checkbox informs) {}

    BatteryField(Phrases phrases, Instruments instruments, List<Task> tasks) {
        this.phrases = phrases;
        addClassName("hiring-stack");
        instruments.all(Instrument.Use.HIRING).forEach(this::add);
        task.setLabel(phrases.say("hiring.form.task"));
        task.setEmptySelectionAllowed(true);
        task.setEmptySelectionCaption(phrases.say("hiring.form.no-task"));
        task.setItems(tasks);
        task.setItemLabelGenerator(one -> one == null ? phrases.say("hiring.form.no-task") : phrases.of(one.title()));
        minutes.setLabel(phrases.say("hiring.form.interview-minutes"));
        minutes.setMin(10);
        minutes.setMax(240);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        add(Parts.box("hiring-fields", task, minutes));
    }

    private void add(Instrument instrument) {
        var used = new Checkbox(phrases.of(instrument.title()));
        var form = new Select<Form>();
        form.setLabel(phrases.say("hiring.form.form-of", phrases.of(instrument.title())));
        form.setItems(instrument.forms());
        form.setItemLabelGenerator(one -> phrases.of(one.title()));
        form.setValue(
                instrument.form(HIRING_FORM).orElseGet(() -> instrument.forms().getFirst()));
        form.setVisible(instrument.forms().size() > 1);
        var informs = new Checkbox(phrases.say("hiring.form.informs"));
        boolean selfReport = instrument.measures() == Instrument.Measures.SELF_REPORT;
        informs.setVisible(!selfReport); // what people say of themselves is shown to nobody else, so there is no choice
        used.addValueChangeListener(change -> {
            form.setEnabled(change.getValue());
            informs.setEnabled(change.getValue());
            if (selfReport) {
                informs.setValue(change.getValue());
            }
        });
        form.setEnabled(false);
        informs.setEnabled(false);
        lines.add(new Line(instrument, used, form, informs));
        var words = new Paragraph(phrases.of(instrument.summary()));
        words.addClassNames("si-muted", "si-small");
        var line = Parts.box("hiring-instrument", used, words, Parts.row(form, informs));
        if (selfReport) {
            line.addComponentAtIndex(
                    1, Parts.row(Parts.badge(phrases.say("hiring.form.informs-only"), Parts.Tone.INFO)));
            line.add(Parts.muted(phrases.say("hiring.form.informs-why")));
        }
        add(line);
    }

    void setBattery(Battery battery) {
        for (var line : lines) {
            var chosen = sat(battery, line.instrument());
            line.informs().setValue(chosen.map(Battery.Sat::informs).orElse(false));
            line.used().setValue(chosen.isPresent());
            chosen.flatMap(sat -> line.instrument().form(sat.form())).ifPresent(line.form()::setValue);
        }
        var wanted = battery.task();
        task.setValue(task.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(null));
        minutes.setValue(battery.interviewMinutes());
    }

    private static Optional<Battery.Sat> sat(Battery battery, Instrument instrument) {
        return battery.instruments().stream()
                .filter(sat -> sat.instrument().equals(instrument.id()))
                .findFirst();
    }

    Battery battery() {
        var sat = lines.stream()
                .filter(line -> line.used().getValue())
                .map(line -> new Battery.Sat(
                        line.instrument().id(),
                        line.form().getValue().id(),
                        line.informs().getValue()))
                .toList();
        var chosen = task.getValue();
        return new Battery(
                sat, chosen == null ? null : chosen.id(), minutes.getValue() == null ? 0 : minutes.getValue());
    }
}
