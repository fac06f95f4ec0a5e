package coop.siembra.readiness.thanking;

import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.letters.PersonLetters;
import coop.siembra.readiness.letters.PersonLetters.Words;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.store.OutboxListener;
import org.springframework.stereotype.Component;

/** Carries good words to the person by letter as well. */
@Component
class RecognitionLetters implements OutboxListener<Thanked> {
    private final Recognitions recognitions;
    private final PersonLetters letters;
    private final People people;

    RecognitionLetters(Recognitions recognitions, PersonLetters letters, People people) {
        this.recognitions = recognitions;
        this.letters = letters;
        this.people = people;
    }

    @Override
    public Class<Thanked> listensTo() {
        return Thanked.class;
    }

    @Override
    public void hear(Thanked thanked) {
        recognitions
                .find(thanked.recognition())
                .ifPresent(said -> letters.write(thanked.id(), said.person(), said.id(), reader -> {
                    var by = people.find(said.by()).map(Person::name).orElse("–");
                    return new Words(
                            reader.say("readiness.letter.thanks.subject", by),
                            reader.say("readiness.letter.thanks.text", by, said.words()),
                            RecordPart.PAGE);
                }));
    }
}
