package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Collections and indexes of our own kinds; all that comes and goes is told to the journal. */
final class DurableDatabase extends H2Database {
    private static final String ID_INDEX = "_id_";

    private final Maps maps;
    private final Journal journal;

    DurableDatabase(String name, Maps maps, Journal journal, CursorRegistry cursors) {
        this.maps = maps;
        this.journal = journal;
        super(name, maps.file(), cursors);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command) {
            case "aggregate" ->
                counted(query)
                        .orElseGet(() -> Aggregation.run(
                                query, () -> super.handleCommand(channel, command, query, databases, oplog)));
            case "insert" -> Replies.toInsert(query, super.handleCommand(channel, command, query, databases, oplog));
            case "update" ->
                Replies.toUpdates(query, part -> super.handleCommand(channel, command, part, databases, oplog));
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Optional<Document> counted(Document command) {
        return Counting.of(command).flatMap(counting -> {
            var collection = resolveCollection(counting.collection(), false);
            return collection == null
                    ? Optional.empty()
                    : counting.answer(
                            getFullCollectionNamespace(counting.collection()), match -> counted(collection, match));
        });
    }

    private static OptionalLong counted(MongoCollection<?> collection, Document match) {
        return collection.getIndexes().stream()
                .filter(SecondaryIndex.class::isInstance)
                .map(index -> ((SecondaryIndex) index).count(match))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(OptionalLong::empty);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        journal.structureChanged();
        return new DurableCollection(this, collection, options, maps, cursorRegistry, journal);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (name.equals(ID_INDEX)) {
            return new IdIndex(maps.documents(getFullCollectionNamespace(collection)), name, keys);
        }
        journal.structureChanged();
        return new UniqueIndex(maps.indexNamed(mapName(collection, name)), journal, name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        journal.structureChanged();
        return new SecondaryIndex(maps.indexNamed(mapName(collection, name)), journal, name, keys);
    }

    private String mapName(String collection, String index) {
        return Maps.indexName(getFullCollectionNamespace(collection), index);
    }

    /** Leaves nothing behind of an index that could not be built: the library would take it for whole the next time. */
    @Override
    protected void addIndex(Document description) {
        try {
            super.addIndex(description);
        } catch (RuntimeException e) {
            var namespace = String.valueOf(description.get("ns"));
            var collection = resolveCollection(namespace.substring(databaseName.length() + 1), false);
            var name = String.valueOf(description.get("name"));
            var exists = collection != null
                    && collection.getIndexes().stream()
                            .anyMatch(index -> index.getName().equals(name));
            if (!exists) {
                maps.file().removeMap(Maps.indexName(namespace, name));
            }
            throw e;
        }
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        journal.structureChanged();
        super.dropIndex(collection, name);
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        journal.structureChanged();
        super.dropCollection(collection, oplog);
    }

    @Override
    public void drop(Oplog oplog) {
        journal.structureChanged();
        super.drop(oplog);
    }
}
