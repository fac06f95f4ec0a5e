package coop.siembra.people;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.PeopleStore.UnitDocument;
import coop.siembra.people.UnitOutcome.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * Brings in a whole tree of units at once, with heads and deputies: the same values are let in as by {@link Units}, thousands in one
 * write instead of a read and two writes for each. Heads and deputies may be people brought in afterwards.
 */
@Service
public class UnitsImport {
    private final MongoOperations mongo;
    private final Clock clock;

    UnitsImport(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A unit to bring in. */
    public record Entry(UnitId id, UnitDetails details, List<Deputy> deputies) {}

    /**
     * Adds units, parents before children; none when one of them cannot be let in.
     *
     * @return why not, by unit; empty when they are stored
     */
    public Map<UnitId, Reason> put(List<Entry> entries) {
        var refused = new HashMap<UnitId, Reason>();
        var paths = new HashMap<UnitId, List<String>>();
        var documents = new ArrayList<UnitDocument>();
        for (var entry : entries) {
            var reason = mistakeIn(entry, paths);
            if (reason.isPresent()) {
                refused.put(entry.id(), reason.get());
            } else {
                documents.add(document(entry, paths));
            }
        }
        if (refused.isEmpty() && !documents.isEmpty()) {
            mongo.bulkOps(BulkMode.UNORDERED, UnitDocument.class)
                    .insert(documents)
                    .execute();
        }
        return refused;
    }

    private Optional<Reason> mistakeIn(Entry entry, Map<UnitId, List<String>> paths) {
        var details = entry.details();
        if (Units.isNameless(details)) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (paths.containsKey(entry.id())) {
            return Optional.of(Reason.ALREADY_EXISTS);
        }
        var parent = details.parent();
        if (parent != null && !paths.containsKey(parent)) {
            return Optional.of(Reason.UNKNOWN_PARENT);
        }
        var today = LocalDate.now(clock);
        return entry.deputies().stream()
                .flatMap(deputy -> DeputyChecks.mistakeIn(deputy, details.head(), List.of(), today).stream())
                .findFirst();
    }

    private static UnitDocument document(Entry entry, Map<UnitId, List<String>> paths) {
        var details = entry.details();
        var parent = details.parent();
        var path = new ArrayList<String>(parent == null ? List.of() : paths.getOrDefault(parent, List.of()));
        path.add(entry.id().value());
        paths.put(entry.id(), path);
        return UnitDocument.of(entry.id(), details, path, entry.deputies());
    }
}
