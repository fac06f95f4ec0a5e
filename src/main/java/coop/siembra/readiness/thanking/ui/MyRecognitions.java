package coop.siembra.readiness.thanking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.readiness.thanking.Recognition;
import coop.siembra.readiness.thanking.Recognitions;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The good words somebody got. */
final class MyRecognitions {

    private MyRecognitions() {}

    /** On their record: all. */
    @Service
    @Order(3)
    static class OnRecord implements RecordPart {
        private final Recognitions recognitions;
        private final People people;
        private final Clock clock;

        OnRecord(Recognitions recognitions, People people, Clock clock) {
            this.recognitions = recognitions;
            this.people = people;
            this.clock = clock;
        }

        @Override
        public Optional<Component> show(Voice voice) {
            var all = recognitions.mine();
            recognitions.seen();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Shown(all, people, new Moments(voice, clock.getZone())));
        }
    }

    /** On their home page: those not seen on the record yet. */
    @Service
    static class AtHome implements HomePart {
        private final Recognitions recognitions;
        private final People people;

        AtHome(Recognitions recognitions, People people) {
            this.recognitions = recognitions;
            this.people = people;
        }

        @Override
        public Place place() {
            return Place.MIDDLE;
        }

        @Override
        public Optional<Component> show(Voice voice) {
            var fresh = recognitions.mine().stream()
                    .filter(said -> said.readAt() == null)
                    .toList();
            return fresh.isEmpty() ? Optional.empty() : Optional.of(new Card(fresh, people));
        }
    }

    private static final class Card extends Div {

        Card(List<Recognition> fresh, People people) {
            addClassNames("si-card", "leading-home");
            add(new H2(getTranslation("readiness.thank.home")));
            fresh.forEach(said -> add(Parts.box(
                    "leading-said",
                    Parts.muted(getTranslation(
                            "readiness.thank.from",
                            people.find(said.by()).map(Person::name).orElse("–"))),
                    new Paragraph(said.words()))));
            add(Parts.link(getTranslation("readiness.record.title"), RecordPart.PAGE, Tone.QUIET));
        }
    }

    private static final class Shown extends Section {

        Shown(List<Recognition> all, People people, Moments moments) {
            addClassName("si-section");
            var grid = Parts.box("si-grid");
            all.forEach(said -> {
                var card = Parts.card(
                        Parts.box("leading-said", new Paragraph(said.words())),
                        Parts.muted(getTranslation(
                                "readiness.thank.by",
                                people.find(said.by()).map(Person::name).orElse("–"),
                                moments.day(said.at()))));
                if (said.readAt() == null) {
                    card.addComponentAsFirst(Parts.badge(getTranslation("readiness.record.new"), Tone.INFO));
                }
                card.addClassName("si-section");
                grid.add(card);
            });
            add(Parts.section(
                            getTranslation("readiness.thank.mine"),
                            Parts.muted(getTranslation("readiness.thank.mine-lead")),
                            grid)
                    .getChildren()
                    .toList());
        }
    }
}
