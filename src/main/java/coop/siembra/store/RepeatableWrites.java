package coop.siembra.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes of {@link Repeatable} work wait for no disk where the embedded store keeps their order; a MongoDB server may lose some of them and keep later ones. */
@Component
public final class RepeatableWrites {
    private static final WriteConcern UNHURRIED = WriteConcern.W1.withJournal(false);

    private final boolean embedded;

    @Autowired
    RepeatableWrites(StoreConnection connection) {
        this(connection.isEmbedded());
    }

    RepeatableWrites(boolean embedded) {
        this.embedded = embedded;
    }

    /** The same documents, for writes that are made now, in this thread. */
    public <D> MongoCollection<D> on(MongoCollection<D> collection) {
        return isUnhurried() ? collection.withWriteConcern(UNHURRIED) : collection;
    }

    /** @param usual null for the client's default */
    @Nullable
    WriteConcern concern(@Nullable WriteConcern usual) {
        return isUnhurried() ? UNHURRIED : usual;
    }

    private boolean isUnhurried() {
        return embedded && Repeatable.isRunning();
    }
}
