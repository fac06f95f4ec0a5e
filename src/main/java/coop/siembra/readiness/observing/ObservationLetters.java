package coop.siembra.readiness.observing;

import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.letters.PersonLetters;
import coop.siembra.readiness.letters.PersonLetters.Reader;
import coop.siembra.readiness.letters.PersonLetters.Words;
import coop.siembra.store.OutboxListener;
import org.springframework.stereotype.Component;

/** Tells by letter what is news to the other side: what will be and was seen to the person, what they say about it to the observer. */
@Component
class ObservationLetters implements OutboxListener<ObservationEvent> {
    private static final String RECORD = "my-record";

    private final ObservationStore store;
    private final SheetTexts texts;
    private final People people;
    private final PersonLetters letters;

    ObservationLetters(ObservationStore store, SheetTexts texts, People people, PersonLetters letters) {
        this.store = store;
        this.texts = texts;
        this.people = people;
        this.letters = letters;
    }

    @Override
    public Class<ObservationEvent> listensTo() {
        return ObservationEvent.class;
    }

    @Override
    public void hear(ObservationEvent event) {
        store.find(event.observation()).map(ObservationDocument::read).ifPresent(observation -> {
            switch (event) {
                case ObservationEvent.Announced announced ->
                    toPerson(event, observation, "readiness.letter.announced.", observation.word());
                case ObservationEvent.CalledOff calledOff ->
                    toPerson(event, observation, "readiness.letter.called-off.", "");
                case ObservationEvent.Noted noted -> toPerson(event, observation, "readiness.letter.noted.", "");
                case ObservationEvent.Answered answered ->
                    letters.write(
                            event.id(),
                            observation.observer(),
                            observation.id(),
                            reader -> words(
                                    reader,
                                    "readiness.letter.answered.",
                                    name(observation.person()),
                                    observation,
                                    "observation/" + observation.id()));
            }
        });
    }

    private void toPerson(ObservationEvent event, Observation observation, String key, String word) {
        letters.write(event.id(), observation.person(), observation.id(), reader -> {
            var words = words(reader, key, name(observation.observer()), observation, RECORD);
            return word.isEmpty()
                    ? words
                    : new Words(
                            words.subject(),
                            words.text() + "\n\n" + reader.say("readiness.letter.said", word),
                            words.page());
        });
    }

    private Words words(Reader reader, String key, String by, Observation observation, String page) {
        var situation = texts.situation(observation)
                .map(found -> reader.voice().say(found.title()))
                .orElse("");
        return new Words(reader.say(key + "subject", by, situation), reader.say(key + "text", by, situation), page);
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("–");
    }
}
