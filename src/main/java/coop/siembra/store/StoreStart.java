package coop.siembra.store;

import com.mongodb.MongoException;
import com.mongodb.client.model.IndexOptions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Makes the data what this release needs before anybody is served: migrations, then indexes. */
@Component
final class StoreStart implements SmartInitializingSingleton {
    private final MongoTemplate mongo;
    private final Migrations migrations;
    private final ObjectProvider<Indexes> indexes;
    private final ObjectProvider<OutboxHolder> holders;

    StoreStart(
            MongoTemplate mongo,
            Migrations migrations,
            ObjectProvider<Indexes> indexes,
            ObjectProvider<OutboxHolder> holders) {
        this.mongo = mongo;
        this.migrations = migrations;
        this.indexes = indexes;
        this.holders = holders;
    }

    @Override
    public void afterSingletonsInstantiated() {
        migrations.run();
        indexes.stream().forEach(this::create);
        holders.stream()
                .map(holder -> mongo.getCollectionName(holder.documentType()))
                .forEach(collection -> create(Indexes.of(collection, Indexes.Index.on("outbox.pending"))));
    }

    void create(Indexes wanted) {
        wanted.indexes().forEach(index -> create(wanted.collection(), index));
    }

    private void create(String collection, Indexes.Index index) {
        var options = new IndexOptions().unique(index.unique());
        if (index.sparse()) {
            options.sparse(true);
        }
        try {
            mongo.getCollection(collection)
                    .createIndex(com.mongodb.client.model.Indexes.ascending(index.fields()), options);
        } catch (MongoException e) {
            throw new StartRefused(
                    "cannot make the index on %s of the collection '%s'; drop the one that stands in its way or mend the data: %s"
                            .formatted(index.fields(), collection, e.getMessage()),
                    e);
        }
    }
}
