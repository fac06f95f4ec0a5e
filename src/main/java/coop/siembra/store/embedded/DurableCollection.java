package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents in a map. Unlike in the library's own collection a stored document is never changed, only replaced, and a change goes to
 * the journal; so readers need no lock.
 */
final class DurableCollection extends H2Collection {
    private final MVMap<Object, Document> documents;
    private final Journal journal;
    private boolean updating;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            Maps maps,
            CursorRegistry cursors,
            Journal journal) {
        var fullName = database.getDatabaseName() + "." + name;
        var documents = maps.documents(fullName);
        super(database, name, options, documents, maps.facts(fullName), cursors);
        this.documents = documents;
        this.journal = journal;
    }

    @Override
    protected @Nullable Object addDocumentInternal(Document document) {
        var id = super.addDocumentInternal(document);
        journal.log(documents, Missing.ofNullable(id), document);
        return id;
    }

    @Override
    protected void removeDocument(Object position) {
        super.removeDocument(position);
        journal.log(documents, position, null);
    }

    @Override
    protected void handleUpdate(@Nullable Object position, Document before, Document after) {
        super.handleUpdate(position, before, after);
        journal.log(documents, Missing.ofNullable(position), after);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return Equality.holds(document, query) || super.documentMatchesQuery(document, query);
    }

    /** The library would write the sum of sizes at every change. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    public synchronized Document findAndModify(Document command) {
        updating = true;
        try {
            return super.findAndModify(command);
        } finally {
            updating = false;
        }
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        updating = true;
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            updating = false;
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return Aggregation.current()
                .map(aggregation -> {
                    var match = aggregation.takeMatchFor(getCollectionName());
                    var found = match.isEmpty() ? super.queryAllAsStream() : handleQueryAsStream(match);
                    return aggregation.copies() ? found.map(Document::cloneDeeply) : found;
                })
                .orElseGet(super::queryAllAsStream);
    }

    /** Takes no lock, unlike the library's: pages are snapshots. */
    @Override
    public QueryResult handleQuery(QueryParameters query) {
        if (Thread.holdsLock(this)) {
            return super.handleQuery(query);
        }
        var selector = query.getQuerySelector();
        return queryDocuments(
                selector.get("$query") instanceof Document filter ? filter : selector,
                (Document) selector.get("$orderby"),
                query.getNumberToSkip(),
                query.getLimit(),
                query.getBatchSize(),
                query.getProjection());
    }

    /** When an index is in the order asked for, no more documents are read than are wanted. */
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return inOrder(query, order)
                .map(positions -> {
                    var found = positions.stream()
                            .map(documents::get)
                            .filter(document -> document != null && documentMatchesQuery(document, query));
                    var all = new Document(); // matched already
                    return matchDocumentsFromStream(
                            all, found, skip, limit, batchSize, (Comparator<Document>) null, projection);
                })
                .orElseGet(() -> super.queryDocuments(query, order, skip, limit, batchSize, projection));
    }

    private Optional<Set<Object>> inOrder(Document query, @Nullable Document order) {
        if (order == null || order.isEmpty()) {
            return Optional.empty();
        }
        var helpful =
                getIndexes().stream().filter(index -> index.canHandle(query)).toList();
        var secondary = helpful.stream()
                .filter(SecondaryIndex.class::isInstance)
                .map(SecondaryIndex.class::cast)
                .toList();
        // what another index finds may be few among many: better all of them, sorted, than most of these
        boolean alike = secondary.size() == helpful.size()
                && secondary.stream().map(SecondaryIndex::leading).distinct().count() == 1;
        return alike
                ? secondary.stream()
                        .flatMap(index -> index.inOrder(query, order).stream())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Stream<Document> candidates,
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return Sorting.by(order)
                .map(sorting -> {
                    var found =
                            candidates.filter(document -> document != null && documentMatchesQuery(document, query));
                    var all = new Document(); // matched already
                    return matchDocumentsFromStream(
                            all, sorting.sort(found), skip, limit, batchSize, (Comparator<Document>) null, projection);
                })
                .orElseGet(() ->
                        super.matchDocumentsFromStream(candidates, query, order, skip, limit, batchSize, projection));
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> candidates,
            int skip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> order,
            @Nullable Document projection) {
        // null: deleted since the index was read
        var found = candidates.filter(Objects::nonNull);
        if (updating && Thread.holdsLock(this)) {
            found = found.filter(document -> documentMatchesQuery(document, query))
                    .map(Document::cloneDeeply);
        }
        return super.matchDocumentsFromStream(query, found, skip, limit, batchSize, order, projection);
    }
}
