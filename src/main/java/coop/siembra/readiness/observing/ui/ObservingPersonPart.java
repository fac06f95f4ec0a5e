package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.observing.Observations.Filed;
import coop.siembra.readiness.record.Moments;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.PersonPart;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The observations of somebody, on that person's page, and the way to a new one. */
@Service
class ObservingPersonPart implements PersonPart {
    private final Observations observations;
    private final People people;
    private final Clock clock;

    ObservingPersonPart(Observations observations, People people, Clock clock) {
        this.observations = observations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Component> show(PersonId person, Voice voice) {
        if (!observations.mayObserve(person) || observations.sheets().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(person, observations.about(person), voice));
    }

    private final class Part extends Section {
        private static final int SHOWN = 6;

        Part(PersonId person, List<Filed> filed, Voice voice) {
            addClassName("si-section");
            var section = Parts.section(
                    getTranslation("readiness.observing.title"),
                    Parts.muted(getTranslation("readiness.observing.lead")),
                    Parts.row(Parts.link(
                            getTranslation("readiness.observing.announce"), AnnounceView.path(person), Tone.PLAIN)));
            add(section.getChildren().toList());
            var grid = Parts.box("si-grid");
            var words = new ObservingWords(new Moments(voice, clock.getZone()), this::getTranslation);
            filed.stream().limit(SHOWN).forEach(one -> grid.add(card(one, words, voice)));
            if (!filed.isEmpty()) {
                add(grid);
            }
        }

        private Component card(Filed filed, ObservingWords words, Voice voice) {
            var observation = filed.observation();
            var title = filed.situation().map(found -> voice.say(found.title())).orElse("–");
            var by = people.find(observation.observer()).map(Person::name).orElse("");
            boolean open = observation.open(clock.instant());
            var card = words.card(observation, title, by, open);
            card.add(Parts.link(
                    getTranslation(open && filed.mine() ? "readiness.observing.fill-in" : "readiness.observing.open"),
                    ObservationView.path(observation.id()),
                    Tone.QUIET));
            return card;
        }
    }
}
