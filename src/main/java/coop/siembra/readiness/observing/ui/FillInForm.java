package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.readiness.guide.Sheet.Behaviour;
import coop.siembra.readiness.observing.Observation;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.ObservationRefusal;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.observing.Observations.Filed;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Takes down what was seen of each behaviour: seen, not seen, or no occasion. */
class FillInForm extends Div {
    private final transient Observations observations;
    private final String observation;
    private final transient Map<String, RadioButtonGroup<Mark>> marks = new LinkedHashMap<>();
    private final TextArea note = new TextArea();
    private final Paragraph trouble = new Paragraph();
    private final transient Runnable done;

    FillInForm(Observations observations, Filed filed, String name, Voice voice, ObservingWords words, Runnable done) {
        this.observations = observations;
        this.observation = filed.observation().id();
        this.done = done;
        addClassNames("si-card", "si-section");
        add(
                new H2(getTranslation("readiness.observing.sheet")),
                Parts.notice(
                        Tone.INFO,
                        new Paragraph(getTranslation(
                                "readiness.observing.told",
                                name,
                                words.moments().moment(filed.observation().from())))));
        filed.sheet().ifPresent(sheet -> add(Parts.muted(voice.say(sheet.watch()))));
        filed.situation().ifPresent(situation -> {
            add(Parts.muted(voice.say(situation.when())));
            situation.behaviours().forEach(behaviour -> add(group(behaviour, voice)));
        });
        note.setLabel(getTranslation("readiness.observing.note", name));
        note.setMaxLength(Observation.LONGEST_WORDS);
        note.setWidthFull();
        trouble.getElement().setAttribute("role", "alert");
        add(note);
        filed.sheet().ifPresent(sheet -> add(Parts.muted(voice.say(sheet.tell()))));
        add(
                Parts.row(
                        Parts.button(getTranslation("readiness.observing.save"), Tone.PRIMARY, click -> save()),
                        Parts.button(getTranslation("readiness.observing.call-off"), Tone.QUIET, click -> callOff())),
                trouble);
    }

    private RadioButtonGroup<Mark> group(Behaviour behaviour, Voice voice) {
        var group = new RadioButtonGroup<Mark>(voice.say(behaviour.text()));
        group.addClassName("leading-mark");
        group.setItems(Mark.values());
        group.setItemLabelGenerator(mark -> getTranslation(ObservingWords.key(mark)));
        group.setErrorMessage(getTranslation("readiness.observing.mark-missing"));
        group.setManualValidation(true);
        marks.put(behaviour.id(), group);
        return group;
    }

    private void save() {
        var chosen = new LinkedHashMap<String, Mark>();
        marks.forEach((behaviour, group) -> {
            var mark = group.getValue();
            group.setInvalid(mark == null);
            if (mark != null) {
                chosen.put(behaviour, mark);
            }
        });
        marks.values().stream()
                .filter(RadioButtonGroup::isInvalid)
                .findFirst()
                .ifPresent(group -> group.getElement().callJsFunction("focus"));
        doing(() -> observations.note(observation, chosen, note.getValue()));
    }

    private void callOff() {
        doing(() -> observations.callOff(observation));
    }

    private void doing(Supplier<Optional<ObservationRefusal>> deed) {
        trouble.setText("");
        try {
            deed.get().ifPresentOrElse(why -> trouble.setText(getTranslation(ObservingWords.key(why))), done);
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("an observation could not be stored", unreachable);
            trouble.setText(getTranslation("ui.save.unreachable"));
        }
    }
}
