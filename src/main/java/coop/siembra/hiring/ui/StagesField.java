package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Stage.Kind;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stages of an opening in order; the last one decides and stays the last. */
class StagesField extends Div {
    private static final int MOST = 12;
    private static final int FEWEST = 2;

    private final transient Phrases phrases;
    private final transient List<Stage> stages = new ArrayList<>();
    private final Div rows = Parts.box("hiring-stages");
    private final NativeButton more;

    StagesField(Phrases phrases) {
        this.phrases = phrases;
        addClassName("hiring-stack");
        more = Parts.button(phrases.say("hiring.form.stage-add"), Tone.PLAIN, click -> add());
        add(rows, Parts.row(more));
    }

    void setStages(List<Stage> all) {
        stages.clear();
        stages.addAll(all);
        draw();
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    private void draw() {
        rows.removeAll();
        for (int place = 0; place < stages.size(); place++) {
            rows.add(row(place));
        }
        more.setEnabled(stages.size() < MOST);
    }

    private Div row(int place) {
        var stage = stages.get(place);
        boolean last = place == stages.size() - 1;
        var number = new Span(place + 1 + ".");
        number.addClassName("hiring-stage-number");
        var kind = new Select<Kind>();
        kind.setLabel(phrases.say("hiring.form.stage-kind", place + 1));
        kind.setItems(last ? List.of(Kind.DECISION) : List.of(Kind.APPLICATION, Kind.ASSESSMENT, Kind.INTERVIEW));
        kind.setItemLabelGenerator(one -> phrases.say("hiring.stage-kind." + Phrases.word(one)));
        kind.setValue(stage.kind());
        kind.setReadOnly(last);
        kind.addValueChangeListener(
                change -> replace(place, change.getValue(), stages.get(place).title()));
        var en = title(place, "hiring.form.stage-en", stage.title().en());
        var es = title(place, "hiring.form.stage-es", stage.title().es());
        en.addValueChangeListener(change -> replace(
                place,
                stages.get(place).kind(),
                new LocalizedText(change.getValue(), stages.get(place).title().es())));
        es.addValueChangeListener(change -> replace(
                place,
                stages.get(place).kind(),
                new LocalizedText(stages.get(place).title().en(), change.getValue())));
        var row = Parts.box("hiring-stage", number, kind, en, es);
        if (!last) {
            row.add(buttons(place));
        }
        return row;
    }

    private TextField title(int place, String key, String value) {
        var field = new TextField(phrases.say(key, place + 1));
        field.setPlaceholder(phrases.say("hiring.form.stage-by-kind"));
        field.setValue(value);
        return field;
    }

    private Div buttons(int place) {
        var earlier = Parts.button("↑", Tone.QUIET, click -> swap(place, place - 1));
        earlier.setAriaLabel(phrases.say("hiring.form.stage-earlier", place + 1));
        earlier.setEnabled(place > 0);
        var away = Parts.button("×", Tone.QUIET, click -> {
            stages.remove(place);
            draw();
            more.focus();
        });
        away.setAriaLabel(phrases.say("hiring.form.stage-remove", place + 1));
        away.setEnabled(stages.size() > FEWEST);
        return Parts.box("hiring-stage-buttons", earlier, away);
    }

    private void swap(int one, int other) {
        var moved = stages.get(one);
        stages.set(one, stages.get(other));
        stages.set(other, moved);
        draw();
    }

    private void replace(int place, Kind kind, LocalizedText title) {
        stages.set(place, new Stage(stages.get(place).id(), kind, title));
    }

    /** Before the one that decides. */
    private void add() {
        var taken = new HashSet<>(stages.stream().map(Stage::id).toList());
        stages.add(stages.size() - 1, new Stage(free(taken), Kind.INTERVIEW, LocalizedText.same("")));
        draw();
    }

    private static String free(Set<String> taken) {
        int number = 1;
        while (taken.contains("stage-" + number)) {
            number++;
        }
        return "stage-" + number;
    }
}
