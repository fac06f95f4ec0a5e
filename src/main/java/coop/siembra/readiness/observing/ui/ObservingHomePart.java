package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.readiness.observing.OwnObservations;
import coop.siembra.readiness.observing.OwnObservations.Mine;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Says on the home page that somebody will stand by, or that there is a sheet not read yet. */
@Service
class ObservingHomePart implements HomePart {
    private final OwnObservations own;

    ObservingHomePart(OwnObservations own) {
        this.own = own;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        var news =
                own.all().stream().filter(mine -> mine.open() || mine.unread()).toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(new Card(news, voice));
    }

    private static final class Card extends Div {

        Card(List<Mine> news, Voice voice) {
            addClassNames("si-card", "leading-home");
            var list = new UnorderedList();
            list.addClassName("learning-list");
            news.forEach(mine -> {
                var key = mine.unread() ? "readiness.observing.home-noted" : "readiness.observing.home-announced";
                var title =
                        mine.situation().map(found -> voice.say(found.title())).orElse("–");
                var link = new Anchor(
                        ObservationView.path(mine.observation().id()), getTranslation(key, mine.by(), title));
                link.getElement().setAttribute("router-link", true);
                list.add(new ListItem(link));
            });
            add(
                    new H2(getTranslation("readiness.observing.home")),
                    list,
                    Parts.link(getTranslation("readiness.record.title"), RecordPart.PAGE, Tone.QUIET));
        }
    }
}
