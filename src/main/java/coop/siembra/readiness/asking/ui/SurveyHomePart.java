package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.Answering.Asked;
import coop.siembra.readiness.asking.Answering.Part;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells of surveys that are running to everybody who has not answered. */
@Service
class SurveyHomePart implements HomePart {
    private final Answering answering;

    SurveyHomePart(Answering answering) {
        this.answering = answering;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        var open = answering.running().stream()
                .filter(asked -> asked.part() != Part.NOTHING)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Cards(open, voice));
    }

    private static final class Cards extends Div {

        Cards(List<Asked> open, Voice voice) {
            addClassName("si-section");
            open.forEach(asked -> add(card(asked, voice)));
        }

        private Component card(Asked asked, Voice voice) {
            var card = Parts.card(
                    new H2(voice.say(asked.survey().title())),
                    new Paragraph(getTranslation(
                            asked.part() == Part.OWN ? "readiness.asking.home-own" : "readiness.asking.home",
                            voice.day(asked.round().lastDay()))),
                    Parts.link(
                            getTranslation("readiness.asking.answer"),
                            "survey/" + asked.round().id(),
                            Tone.PRIMARY));
            card.addClassName("leading-home");
            return card;
        }
    }
}
