package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Index whose keys may belong to many documents: the document's id is the last field of each key. */
final class SecondaryIndex extends Index<Object> {
    private final MVMap<KeyValue, Object> map;
    private final Journal journal;

    SecondaryIndex(MVMap<KeyValue, Object> map, Journal journal, String name, List<IndexKey> keys) {
        // sparse, to the library: a document's position is not to be had from here
        super(name, keys, true);
        this.map = map;
        this.journal = journal;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** Refuses what cannot be a key. */
    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        getKeyValues(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        getKeyValues(after);
    }

    @Override
    public void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {
        var id = Missing.ofNullable(position);
        keysOf(document, id).forEach(key -> put(key, id));
    }

    @Override
    public @Nullable Object remove(Document document) {
        keysOf(document, Missing.ofNullable(document.get("_id"))).forEach(this::drop);
        return null;
    }

    /** New keys come before old ones go, so that a reader at the same moment finds the document by one or the other. */
    @Override
    public void updateInPlace(
            Document before, Document after, @Nullable Object position, MongoCollection<Object> collection) {
        var id = Missing.ofNullable(position);
        var old = keysOf(before, id);
        var fresh = keysOf(after, id);
        fresh.stream().filter(key -> !old.contains(key)).forEach(key -> put(key, id));
        old.stream().filter(key -> !fresh.contains(key)).forEach(this::drop);
    }

    private Set<KeyValue> keysOf(Document document, Object id) {
        return getKeyValues(document).stream().map(key -> with(key, id)).collect(Collectors.toSet());
    }

    private static KeyValue with(KeyValue key, Object id) {
        var fields = new ArrayList<@Nullable Object>(key.size() + 1);
        key.forEach(fields::add);
        fields.add(id);
        return new KeyValue(fields);
    }

    private void put(KeyValue key, Object id) {
        map.put(key, id);
        journal.log(map, key, id);
    }

    private void drop(KeyValue key) {
        map.remove(key);
        journal.log(map, key, null);
    }

    @Override
    public boolean canHandle(Document query) {
        return Prefixes.of(keys(), query).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return Prefixes.of(keys(), query).orElseThrow().findIn(map);
    }

    /** How many documents match a query that asks for one value of the leading field and nothing else; empty for other queries. */
    OptionalLong count(Document query) {
        var field = keys().getFirst();
        return query.size() == 1 && query.containsKey(field) && !(query.get(field) instanceof Document)
                ? Prefixes.of(keys(), query).stream()
                        .mapToLong(prefixes -> prefixes.findIn(map).size())
                        .findFirst()
                : OptionalLong.empty();
    }

    /** The first of its fields. */
    String leading() {
        return keys().getFirst();
    }

    /**
     * Where the documents are that match by this index, in the order asked for, when that is the order of its keys: one value is asked for of
     * its first fields, and the order names the fields that follow, and last perhaps the id. Only among texts, of which the
     * order of keys and that of queries are the same for sure.
     */
    Optional<Set<Object>> inOrder(Document query, Document order) {
        return Prefixes.of(keys(), query)
                .flatMap(Prefixes::single)
                .filter(prefix -> follows(prefix.size(), List.copyOf(order.keySet()))
                        && order.values().stream().allMatch(SecondaryIndex::isUpwards))
                .flatMap(prefix -> Prefixes.textsIn(map, prefix, prefix.size() + order.size()));
    }

    private boolean follows(int from, List<String> order) {
        var following = new ArrayList<>(keys().subList(from, keys().size()));
        following.add("_id");
        return order.size() <= following.size()
                && following.subList(0, order.size()).equals(order);
    }

    private static boolean isUpwards(@Nullable Object direction) {
        return direction instanceof Number number && number.intValue() > 0;
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
