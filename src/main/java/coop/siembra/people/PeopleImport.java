package coop.siembra.people;

import coop.siembra.kernel.PersonId;
import coop.siembra.people.PeopleStore.PersonDocument;
import coop.siembra.people.PersonOutcome.Reason;
import coop.siembra.store.Outbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * Brings in whole organisations at once: the same values are let in as by {@link People#add}, many in one write, and no news is told.
 * News of each person would make rows, standings and counts of one after the other, which takes hours for a hundred thousand; whoever
 * brings people in makes them all afterwards, as {@code readiness rebuild} does. For stores that nobody works in yet.
 */
@Service
public class PeopleImport {
    private final MongoOperations mongo;
    private final People people;

    PeopleImport(MongoOperations mongo, People people) {
        this.mongo = mongo;
        this.people = people;
    }

    /**
     * A person to bring in.
     *
     * @param active false for somebody who has left
     */
    public record Entry(PersonId id, PersonDetails details, boolean active) {}

    /**
     * Adds people whose units are there; nobody when one of them cannot be let in.
     *
     * @return why not, by person; empty when they are stored
     * @throws org.springframework.dao.DuplicateKeyException when an id or an address is taken already
     */
    public Map<PersonId, Reason> put(List<Entry> entries) {
        var refused = new HashMap<PersonId, Reason>();
        var known = people.unitsAmong(
                entries.stream().map(entry -> entry.details().unit()).distinct().toList());
        for (var entry : entries) {
            People.mistakeIn(entry.details(), known::contains).ifPresent(reason -> refused.put(entry.id(), reason));
        }
        if (refused.isEmpty() && !entries.isEmpty()) {
            mongo.bulkOps(BulkMode.UNORDERED, PersonDocument.class)
                    .insert(entries.stream().map(PeopleImport::document).toList())
                    .execute();
        }
        return refused;
    }

    private static PersonDocument document(Entry entry) {
        var document = PersonDocument.of(entry.id(), entry.details(), Outbox.empty());
        return entry.active() ? document : document.left();
    }
}
