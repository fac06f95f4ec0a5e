package coop.siembra.readiness.thanking;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The good words a person got. */
@Component
class RecognitionData implements PersonalData {
    private final Recognitions recognitions;
    private final People people;

    RecognitionData(Recognitions recognitions, People people) {
        this.recognitions = recognitions;
        this.people = people;
    }

    @Override
    public String key() {
        return "recognitions";
    }

    @Override
    public String title() {
        return "readiness.thank.export";
    }

    @Override
    public Object about(PersonId person) {
        return recognitions.stored(person).stream()
                .map(RecognitionDocument::read)
                .map(said ->
                        new Said(said, people.find(said.by()).map(Person::name).orElse(null)))
                .toList();
    }

    private record Said(Recognition recognition, @Nullable String by) {}
}
