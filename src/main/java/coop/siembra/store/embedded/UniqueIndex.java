package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.Assert;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Index whose keys belong to one document each. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<KeyValue, Object> map;
    private final Journal journal;

    UniqueIndex(MVMap<KeyValue, Object> map, Journal journal, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.map = map;
        this.journal = journal;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        journal.log(map, key, null);
        return map.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        var id = Missing.ofNullable(position);
        if (map.putIfAbsent(key, id) != null) {
            return false;
        }
        journal.log(map, key, id);
        return true;
    }

    /** New keys come before old ones go, so that a reader at the same moment finds the document by one or the other. */
    @Override
    public synchronized void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = keysOf(before);
        var fresh = keysOf(after);
        fresh.stream()
                .filter(key -> !old.contains(key))
                .forEach(key -> Assert.isTrue(putKeyPosition(key, position), () -> "taken: " + key));
        old.stream().filter(key -> !fresh.contains(key)).forEach(this::removeDocument);
    }

    private Set<KeyValue> keysOf(Document document) {
        var leftOut = isSparse()
                && keys().stream().allMatch(key -> Utils.getSubdocumentValue(document, key) instanceof Missing);
        return leftOut ? Set.of() : getKeyValues(document);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return map.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return map.get(key);
    }

    @Override
    public boolean canHandle(Document query) {
        return Prefixes.of(keys(), query).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return Prefixes.of(keys(), query).orElseThrow().findIn(map);
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
