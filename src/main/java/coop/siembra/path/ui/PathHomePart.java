package coop.siembra.path.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.path.MyPath;
import coop.siembra.path.MyPath.Step;
import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Says on the home page which course comes next on the path, and why. */
@Service
class PathHomePart implements HomePart {
    private final MyPath path;

    PathHomePart(MyPath path) {
        this.path = path;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        return path.path().flatMap(MyPath.Mine::next).map(next -> new Card(next, voice));
    }

    private static final class Card extends Div {

        Card(Step next, Voice voice) {
            addClassNames("si-card", "path-home");
            var link = new Anchor(
                    "course/" + next.course().id(), voice.say(next.course().title()));
            link.getElement().setAttribute("router-link", true);
            add(
                    Plant.leaf(Verdict.NEXT, true),
                    Parts.box(
                            "path-words",
                            new H2(getTranslation("path.home.title")),
                            new H3(link),
                            new Paragraph(voice.say(next.recommendation().reason()))),
                    Parts.link(getTranslation("path.home.all"), "path", Tone.PLAIN));
        }
    }
}
