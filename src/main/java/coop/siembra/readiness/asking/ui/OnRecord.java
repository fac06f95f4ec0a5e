package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import coop.siembra.readiness.asking.MirrorResults;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** On the record of who leads: that there is something they said of themselves in the mirror, and where. */
@Service
@Order(6)
class OnRecord implements RecordPart {
    private final MirrorResults mirror;

    OnRecord(MirrorResults mirror) {
        this.mirror = mirror;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        return mirror.mine().isEmpty() ? Optional.empty() : Optional.of(new Shown());
    }

    private static final class Shown extends Section {

        Shown() {
            addClassName("si-section");
            add(
                    new H2(getTranslation("readiness.asking.mirror")),
                    Parts.muted(getTranslation("readiness.asking.record")),
                    Parts.row(Parts.link(getTranslation("readiness.asking.my-own"), MirrorView.PATH, Tone.PLAIN)));
        }
    }
}
