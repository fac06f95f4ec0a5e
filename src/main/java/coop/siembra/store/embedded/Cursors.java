package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** When each open cursor was last used: the library would keep for ever those that nobody reads to the end. */
final class Cursors {
    private static final long IDLE = TimeUnit.MINUTES.toNanos(10);

    private final Map<Long, Long> lastUse = new ConcurrentHashMap<>();

    /** Notes the cursor that a reply leaves open or a command has used up. */
    void note(Document command, Document reply) {
        if (command.get("getMore") instanceof Number used) {
            lastUse.remove(used.longValue());
        }
        if (reply.get("cursor") instanceof Document cursor
                && cursor.get("id") instanceof Number open
                && open.longValue() != 0) {
            lastUse.put(open.longValue(), System.nanoTime());
        }
    }

    /** Forgets the cursors not used for ten minutes and tells which they were. */
    List<Long> takeIdle() {
        var now = System.nanoTime();
        var idle = lastUse.entrySet().stream()
                .filter(cursor -> now - cursor.getValue() > IDLE)
                .map(Map.Entry::getKey)
                .toList();
        idle.forEach(lastUse::remove);
        return idle;
    }
}
