package coop.siembra.readiness.talking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The notes a person wrote, and of those written after talks with them only when and by whom: the words are their author's. */
@Component
class TalkData implements PersonalData {
    private final MongoOperations mongo;
    private final People people;

    TalkData(MongoOperations mongo, People people) {
        this.mongo = mongo;
        this.people = people;
    }

    @Override
    public String key() {
        return "talks";
    }

    @Override
    public String title() {
        return "readiness.talk.export";
    }

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "written",
                mongo.find(query(where("author").is(person.value())), TalkNoteDocument.class).stream()
                        .map(TalkNoteDocument::read)
                        .toList());
        all.put(
                "talksWithYou",
                mongo.find(query(where("about").is(person.value())), TalkNoteDocument.class).stream()
                        .map(note -> new Held(note.at(), name(note.author())))
                        .toList());
        return all;
    }

    private @Nullable String name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(null);
    }

    private record Held(Instant notedAt, @Nullable String by) {}
}
