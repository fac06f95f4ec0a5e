package coop.siembra.store;

import com.mongodb.ConnectionString;
import coop.siembra.store.embedded.EmbeddedStore;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The way to the data: the MongoDB of {@code siembra.mongodb.uri} or, without one, the embedded store, started in this process. The
 * client asks for this bean, so the store is up before the first connection and closes after the last.
 */
@Component
final class StoreConnection implements MongoConnectionDetails, AutoCloseable {
    private final Optional<EmbeddedStore> embedded;
    private final ConnectionString address;

    StoreConnection(@Value("${siembra.mongodb.uri:}") String uri, ObjectProvider<DataFolder> folders) {
        embedded = folders.stream()
                .findFirst()
                .map(folder -> EmbeddedStore.open(folder.path().resolve("siembra.db"), !folder.temporary()));
        address = new ConnectionString(
                embedded.map(store -> store.address("siembra")).orElse(uri));
    }

    @Override
    public ConnectionString getConnectionString() {
        return address;
    }

    boolean isEmbedded() {
        return embedded.isPresent();
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedStore::close);
    }
}
