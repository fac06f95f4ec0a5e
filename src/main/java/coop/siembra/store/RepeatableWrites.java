package coop.siembra.store;

import com.mongodb.WriteConcern;
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

    /**
     * What a write asks for that is made now, in this thread.
     *
     * @param usual null for the client's default
     */
    public @Nullable WriteConcern concern(@Nullable WriteConcern usual) {
        return embedded && Repeatable.isRunning() ? UNHURRIED : usual;
    }
}
