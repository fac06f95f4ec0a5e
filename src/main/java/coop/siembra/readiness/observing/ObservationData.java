package coop.siembra.readiness.observing;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.guide.Sheet.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was announced to a person and seen of their work, with the words that were on the sheets. */
@Component
class ObservationData implements PersonalData {
    private final ObservationStore store;
    private final SheetTexts texts;
    private final People people;

    ObservationData(ObservationStore store, SheetTexts texts, People people) {
        this.store = store;
        this.texts = texts;
        this.people = people;
    }

    @Override
    public String key() {
        return "observations";
    }

    @Override
    public String title() {
        return "readiness.observing.export";
    }

    @Override
    public Object about(PersonId person) {
        return store.about(person).stream().map(this::told).toList();
    }

    private Told told(Observation observation) {
        var situation = texts.situation(observation);
        return new Told(
                observation,
                people.find(observation.observer()).map(Person::name).orElse(null),
                situation.map(Situation::title).orElse(null),
                situation.map(ObservationData::behaviours).orElse(Map.of()));
    }

    private static Map<String, LocalizedText> behaviours(Situation situation) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        situation.behaviours().forEach(behaviour -> texts.put(behaviour.id(), behaviour.text()));
        return texts;
    }

    private record Told(
            Observation observation,
            @Nullable String by,
            @Nullable LocalizedText situation,
            Map<String, LocalizedText> behaviours) {}
}
