package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.readiness.asking.MirrorResults.Figure;
import coop.siembra.readiness.asking.MirrorResults.Line;
import coop.siembra.ui.Parts;
import java.util.List;
import java.util.Optional;

/** Statement by statement what leaders say of themselves beside what everybody says, with what to talk about. */
class MirrorCards extends Div {
    private static final int STEPS = 4;

    MirrorCards(List<Line> lines, AskingWords words) {
        addClassName("asking-cards");
        lines.forEach(line -> add(card(line, words)));
    }

    private Div card(Line line, AskingWords words) {
        var card = Parts.card(new H3(words.voice().say(line.statement().about())));
        card.addClassNames("si-section", "asking-obstacle");
        if (line.statement().reversed()) {
            card.add(Parts.muted(getTranslation("readiness.asking.turned")));
        }
        card.add(
                side("readiness.asking.leaders-say", line.figures().leaders(), words),
                side("readiness.asking.people-say", line.figures().people(), words));
        line.figures().gap().ifPresent(gap -> card.add(new Paragraph(words.gap(gap))));
        card.add(Parts.notice(
                Parts.Tone.INFO,
                new Paragraph(words.voice().say(line.statement().talk()))));
        return card;
    }

    private Div side(String key, Optional<Figure> figure, AskingWords words) {
        var who = getTranslation(key);
        return figure.map(found -> Parts.box(
                        "asking-side",
                        new Paragraph(
                                getTranslation("readiness.asking.side", who, words.points(found.mean()), found.n())),
                        Parts.meter((int) Math.round((found.mean() - 1) * 100 / STEPS), who)))
                .orElseGet(() ->
                        Parts.box("asking-side", Parts.muted(getTranslation("readiness.asking.side-too-few", who))));
    }
}
