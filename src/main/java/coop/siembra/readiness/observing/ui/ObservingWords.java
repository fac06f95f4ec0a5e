package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.kernel.Ids;
import coop.siembra.readiness.guide.Sheet.Situation;
import coop.siembra.readiness.observing.Observation;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.ObservationRefusal;
import coop.siembra.readiness.record.Moments;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what was announced and seen.
 *
 * @param texts translations
 */
record ObservingWords(Moments moments, Texts texts) {

    /** Looks a text up. */
    @FunctionalInterface
    interface Texts {
        String say(String key, Object... parameters);
    }

    /** A card that tells how far an observation is. */
    Div card(Observation observation, String title, String by, boolean open) {
        var card = Parts.card(new H3(title), Parts.row(state(observation, open)));
        card.addClassName("si-section");
        if (!by.isEmpty()) {
            card.add(Parts.muted(texts.say("readiness.observing.by", by, moments.moment(observation.announcedAt()))));
        }
        return card;
    }

    /** How far an observation is, in a word or two. */
    Component state(Observation observation, boolean open) {
        return switch (observation.state()) {
            case ANNOUNCED ->
                open
                        ? Parts.badge(
                                texts.say("readiness.observing.state.announced", moments.day(observation.until())),
                                Tone.INFO)
                        : Parts.badge(texts.say("readiness.observing.state.lapsed"), Tone.PLAIN);
            case CALLED_OFF -> Parts.badge(texts.say("readiness.observing.state.called-off"), Tone.PLAIN);
            case NOTED -> Parts.badge(texts.say("readiness.observing.state.noted", day(observation)), Tone.GOOD);
        };
    }

    private String day(Observation observation) {
        var at = observation.at();
        return at == null ? "" : moments.day(at);
    }

    /** The behaviours with what was seen of each. */
    Component sheet(Observation observation, Situation situation) {
        var list = new UnorderedList();
        list.addClassName("leading-marks");
        situation.behaviours().forEach(behaviour -> {
            var item = new ListItem(
                    mark(observation.marks().get(behaviour.id())),
                    new Span(moments.voice().say(behaviour.text())));
            list.add(item);
        });
        return list;
    }

    private Component mark(@Nullable Mark mark) {
        if (mark == null) {
            return Parts.badge("–", Tone.PLAIN);
        }
        return switch (mark) {
            case SEEN -> Parts.badge("✓ " + texts.say(key(mark)), Tone.GOOD);
            case NOT_SEEN -> Parts.badge("○ " + texts.say(key(mark)), Tone.WARN);
            case NO_OCCASION -> Parts.badge("– " + texts.say(key(mark)), Tone.PLAIN);
        };
    }

    static String key(Mark mark) {
        return "readiness.observing.mark." + Ids.of(mark);
    }

    static String key(ObservationRefusal refusal) {
        return "readiness.observing.refused." + Ids.of(refusal);
    }

    /** What it comes to as evidence. */
    Component counts(Observation observation) {
        int seen = observation.count(Mark.SEEN);
        int behaviours = seen + observation.count(Mark.NOT_SEEN);
        return Parts.muted(
                behaviours == 0
                        ? texts.say("readiness.observing.no-evidence")
                        : texts.say("readiness.observing.evidence", seen, behaviours));
    }

    /** Words somebody wrote, with whose they are. */
    Optional<Component> said(String key, String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Parts.box("leading-said", Parts.muted(texts.say(key)), new Paragraph(words)));
    }
}
