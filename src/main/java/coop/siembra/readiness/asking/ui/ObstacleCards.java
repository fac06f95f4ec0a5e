package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.readiness.asking.SurveyResults.ObstacleMap;
import coop.siembra.readiness.guide.Obstacles.Obstacle;
import coop.siembra.readiness.model.asking.Share;
import coop.siembra.ui.Parts;
import java.util.Comparator;

/** The obstacles of one unit, the one most people see first: what it is, how sure the figure is, and what can be done next. */
class ObstacleCards extends Div {

    ObstacleCards(ObstacleMap map, AskingWords words) {
        addClassName("asking-cards");
        map.survey().obstacles().stream()
                .sorted(Comparator.comparingDouble((Obstacle obstacle) ->
                                map.unit().of(obstacle.id()).map(Share::ratio).orElse(-1.0))
                        .reversed())
                .forEach(obstacle -> add(card(map, obstacle, words)));
    }

    private Div card(ObstacleMap map, Obstacle obstacle, AskingWords words) {
        var voice = words.voice();
        var card = Parts.card(new H3(voice.say(obstacle.name())));
        card.addClassNames("si-section", "asking-obstacle");
        var share = map.unit().of(obstacle.id());
        share.ifPresentOrElse(
                found -> figure(card, found, map, obstacle, words),
                () -> card.add(Parts.muted(getTranslation("readiness.asking.obstacle-too-few"))));
        card.add(Parts.muted(voice.say(obstacle.meaning())));
        var steps = new OrderedList();
        steps.addClassName("leading-steps");
        obstacle.next().forEach(step -> steps.add(new ListItem(voice.say(step))));
        var next = new NativeDetails(getTranslation("readiness.asking.next"));
        next.setContent(steps);
        next.getElement().setAttribute("class", "readiness-folded");
        card.add(next);
        return card;
    }

    private void figure(Div card, Share share, ObstacleMap map, Obstacle obstacle, AskingWords words) {
        card.add(
                new Paragraph(
                        getTranslation("readiness.asking.see-it", words.percent(share.ratio()), share.answered())),
                Parts.meter((int) Math.round(share.ratio() * 100), words.voice().say(obstacle.name())),
                Parts.muted(words.interval(share)));
        map.earlier()
                .flatMap(earlier -> earlier.row().of(obstacle.id()))
                .ifPresent(before -> card.add(new Paragraph(words.change(share, before))));
    }
}
