package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.siembra.readiness.model.workshop.Effect;
import coop.siembra.readiness.model.workshop.Effect.Group;
import coop.siembra.ui.Parts;

/** What people showed since, of those who were there and of the others: an observation and no proof. */
class EffectPart extends Section {

    EffectPart(Effect effect, String competency) {
        addClassName("si-section");
        add(
                new H2(getTranslation("readiness.workshop.effect")),
                Parts.muted(getTranslation("readiness.workshop.effect-lead", competency)),
                Parts.box(
                        "leading-columns",
                        group("readiness.workshop.effect-attended", effect.attended()),
                        group("readiness.workshop.effect-others", effect.others())));
    }

    private Component group(String title, Group group) {
        var card = Parts.card(new H3(getTranslation(title, group.people())));
        card.addClassName("si-section");
        group.change()
                .ifPresentOrElse(
                        change -> {
                            var words = new Paragraph(getTranslation(
                                    "readiness.workshop.effect-change",
                                    signed(change.mean()),
                                    signed(change.low()),
                                    signed(change.high())));
                            words.addClassName("leading-figure");
                            card.add(words);
                            card.add(Parts.muted(getTranslation(
                                    change.open()
                                            ? "readiness.workshop.effect-open"
                                            : change.mean() > 0
                                                    ? "readiness.workshop.effect-more"
                                                    : "readiness.workshop.effect-less")));
                        },
                        () -> card.add(new Paragraph(getTranslation("readiness.workshop.effect-few", Effect.FEWEST))));
        card.add(Parts.muted(getTranslation("readiness.workshop.effect-shown", group.shown(), group.people())));
        return card;
    }

    /** In points of a hundred, with its sign. */
    private static String signed(double value) {
        long points = Math.round(value * 100);
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
