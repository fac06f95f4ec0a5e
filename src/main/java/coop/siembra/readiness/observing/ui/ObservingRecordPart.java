package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import coop.siembra.readiness.observing.OwnObservations;
import coop.siembra.readiness.observing.OwnObservations.Mine;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What was announced to a person and seen of their work, on their record. */
@Service
@Order(2)
class ObservingRecordPart implements RecordPart {
    private final OwnObservations own;
    private final Clock clock;

    ObservingRecordPart(OwnObservations own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        var all = own.all();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(all, voice, new Moments(voice, clock.getZone())));
    }

    private static final class Part extends Section {

        Part(List<Mine> all, Voice voice, Moments moments) {
            addClassName("si-section");
            var words = new ObservingWords(moments, this::getTranslation);
            var grid = Parts.box("si-grid");
            all.forEach(mine -> {
                var title =
                        mine.situation().map(found -> voice.say(found.title())).orElse("–");
                var card = words.card(mine.observation(), title, mine.by(), mine.open());
                if (mine.unread()) {
                    card.addComponentAtIndex(1, Parts.badge(getTranslation("readiness.record.new"), Tone.INFO));
                }
                var open = Parts.link(
                        getTranslation("readiness.observing.open"),
                        ObservationView.path(mine.observation().id()),
                        Tone.QUIET);
                open.setAriaLabel(getTranslation("readiness.observing.open") + ": " + title);
                card.add(open);
                grid.add(card);
            });
            add(Parts.section(
                            getTranslation("readiness.observing.mine"),
                            Parts.muted(getTranslation("readiness.observing.mine-lead")),
                            grid)
                    .getChildren()
                    .toList());
        }
    }
}
