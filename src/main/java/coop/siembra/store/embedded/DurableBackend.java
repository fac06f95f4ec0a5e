package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The library's back end with commands that write made durable: one after the other they change the maps, go to the journal as one
 * frame, and are acknowledged when the frame is on the disk, unless the client said that it does not wait for that. The file itself is written at checkpoints, never in the middle of a
 * command.
 */
final class DurableBackend extends H2Backend {
    private static final int CACHE_MEGABYTES = 32;
    private static final int BATCH = 1000;
    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            // opens every database anew
            "listdatabases");

    private final Journal journal;
    private final Doorkeeper doorkeeper;
    private final Cursors cursors = new Cursors();

    private DurableBackend(MVStore file, Journal journal, Doorkeeper doorkeeper) {
        // before the library's constructor, which opens the databases
        this.journal = journal;
        this.doorkeeper = doorkeeper;
        super(file);
    }

    /** Opens the file and brings it up to date with the journal beside it. */
    static DurableBackend open(Path path, boolean durable, Doorkeeper doorkeeper) throws IOException {
        var file = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .compress()
                .open();
        file.setRetentionTime(0);
        file.setVersionsToKeep(0);
        var journal = new Journal(Path.of(path + ".journal"), durable);
        var maps = new Maps(file);
        journal.left().forEach(frame -> frame.forEach(change -> change.redo(maps)));
        var backend = new DurableBackend(file, journal, doorkeeper);
        synchronized (journal) {
            backend.checkpoint();
        }
        return backend;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DurableDatabase(name, new Maps(getMvStore()), journal, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        doorkeeper.check(channel, command, query);
        Refusals.check(command, query);
        return writes(database, command, query)
                ? write(channel, database, command, query)
                : read(channel, database, command, query);
    }

    /** The query of clients older than any we have. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new NoSuchCommandException("OP_QUERY");
    }

    /** Whether a command may change anything; the first one that names a database makes it. */
    private boolean writes(String database, String command, Document query) {
        return WRITING.contains(command.toLowerCase(Locale.ROOT))
                || !database.equals("admin") && !listDatabaseNames().contains(database)
                || query.get("pipeline") instanceof Collection<?> stages
                        && stages.stream().anyMatch(stage -> ((Document) stage).containsKey("$merge"));
    }

    private Document write(Channel channel, String database, String command, Document query) {
        Document reply;
        long frame;
        synchronized (journal) {
            try {
                reply = super.handleCommand(channel, database, command, query);
            } finally {
                // also what a command has changed before it failed
                frame = keep();
            }
        }
        if (!isUnhurried(query)) {
            journal.force(frame);
        }
        return reply;
    }

    /** Whether the client does not wait for the disk: {@code j: false} in so many words. */
    private static boolean isUnhurried(Document query) {
        return query.get("writeConcern") instanceof Document concern && Boolean.FALSE.equals(concern.get("j"));
    }

    private long keep() {
        if (journal.needsCheckpoint()) {
            checkpoint();
        }
        return journal.flush();
    }

    private Document read(Channel channel, String database, String command, Document query) {
        if (command.equals("find") || command.equals("getMore")) {
            // the library's default is everything at once
            query.putIfAbsent("batchSize", BATCH);
        }
        var reply = super.handleCommand(channel, database, command, query);
        cursors.note(query, reply);
        return reply;
    }

    /** Writes the file; the caller holds the journal. */
    void checkpoint() {
        getMvStore().commit();
        getMvStore().sync();
        journal.restart();
    }

    Journal journal() {
        return journal;
    }

    void closeIdleCursors() {
        closeCursors(cursors.takeIdle());
    }

    @Override
    public void close() {
        synchronized (journal) {
            if (!getMvStore().isClosed()) {
                checkpoint();
                super.close();
                journal.close();
            }
        }
    }
}
