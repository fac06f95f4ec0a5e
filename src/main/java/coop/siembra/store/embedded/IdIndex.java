package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}, which is the map of documents itself: nothing to keep, only to look up. */
final class IdIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<Object, Document> documents;

    IdIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    /** The id as the document has it, which may be a number of another type than the one asked for. */
    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        var wanted = Missing.ofNullable(key.get(0));
        var found = documents.ceilingKey(wanted);
        return found != null && Values.compare(found, wanted) == 0 ? found : null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return getPosition(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return true;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {}

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return documents.keyList().stream()
                .map(id -> Map.entry(new KeyValue(id), id))
                .toList();
    }

    @Override
    public boolean canHandle(Document query) {
        return Prefixes.of(keys(), query).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var found = new LinkedHashSet<>();
        for (var id : Prefixes.of(keys(), query).orElseThrow().values()) {
            var position = getPosition(new KeyValue(id));
            if (position != null) {
                found.add(position);
            }
        }
        return found;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
