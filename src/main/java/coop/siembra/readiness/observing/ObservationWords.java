package coop.siembra.readiness.observing;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What observations were of and by whom, for lists of evidence. It asks nobody's leave. */
@Service
public class ObservationWords {
    private final ObservationStore store;
    private final SheetTexts texts;
    private final People people;

    ObservationWords(ObservationStore store, SheetTexts texts, People people) {
        this.store = store;
        this.texts = texts;
        this.people = people;
    }

    /**
     * An observation in words.
     *
     * @param by name of who observed; empty when they are not known any more
     */
    public record Told(String id, LocalizedText situation, String by) {}

    /** Those of some there are, by id. */
    public Map<String, Told> of(Collection<String> ids) {
        var told = new HashMap<String, Told>();
        if (ids.isEmpty()) {
            return told;
        }
        store.findAll(ids)
                .values()
                .forEach(found -> texts.situation(found)
                        .ifPresent(situation -> told.put(
                                found.id(),
                                new Told(
                                        found.id(),
                                        situation.title(),
                                        people.find(found.observer())
                                                .map(Person::name)
                                                .orElse("")))));
        return told;
    }
}
