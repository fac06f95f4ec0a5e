package coop.siembra.assessment.norms.ui;

import com.vaadin.flow.component.html.Div;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.norms.NormRequest;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for norms from the organisation's own sittings. */
class OwnNormsForm extends Div {

    OwnNormsForm(Instrument instrument, Voice voice, Consumer<NormRequest> make) {
        var people = new WhichPeople(instrument, voice);
        var button = Parts.button(
                getTranslation("assessment.norms-view.make"),
                Tone.PRIMARY,
                click -> make.accept(new NormRequest(
                        instrument.id(), people.form(), people.language(), Optional.empty(), people.name())));
        add(Parts.section(
                getTranslation("assessment.norms-view.make-title"),
                Parts.muted(getTranslation("assessment.norms-view.make-lead")),
                people,
                Parts.row(button)));
    }
}
