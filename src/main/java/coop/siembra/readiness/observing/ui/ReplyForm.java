package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.readiness.observing.Observation;
import coop.siembra.readiness.observing.OwnObservations;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Lets a person say something about what was seen of their work. */
class ReplyForm extends Div {
    private final transient OwnObservations own;
    private final String observation;
    private final TextArea words = new TextArea();
    private final SaveStatus status = new SaveStatus();

    ReplyForm(OwnObservations own, Observation observation) {
        this.own = own;
        this.observation = observation.id();
        addClassNames("si-card", "si-section");
        words.setLabel(getTranslation("readiness.observing.reply"));
        words.setHelperText(getTranslation("readiness.observing.reply-help"));
        words.setMaxLength(Observation.LONGEST_WORDS);
        words.setWidthFull();
        words.setValue(observation.reply());
        add(
                new H2(getTranslation("readiness.observing.answer")),
                words,
                Parts.row(
                        Parts.button(getTranslation("readiness.observing.do-reply"), Tone.PRIMARY, click -> reply()),
                        status));
    }

    private void reply() {
        try {
            own.reply(observation, words.getValue())
                    .ifPresentOrElse(why -> status.failed(getTranslation(ObservingWords.key(why))), status::saved);
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a reply to an observation could not be stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
        }
    }
}
