package coop.siembra.readiness.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The way from the home page to one's own record, whether there is anything new or not. */
@Service
class RecordHomePart implements HomePart {

    @Override
    public Place place() {
        return Place.LAST;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        return Optional.of(new Way());
    }

    private static final class Way extends Div {

        Way() {
            addClassName("si-row");
            add(Parts.link(getTranslation("readiness.record.way"), RecordPart.PAGE, Tone.QUIET));
        }
    }
}
