package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.UUID;

/** The running store; every write is on the disk when it is acknowledged. */
public final class EmbeddedStore implements AutoCloseable {
    private static final int WORKERS = 8;

    private final MongoServer server;
    private final Housekeeping housekeeping;
    private final String secret;

    private EmbeddedStore(DurableBackend backend, String secret) {
        this.secret = secret;
        housekeeping = new Housekeeping(backend);
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, WORKERS);
    }

    /**
     * Opens the file (and its journal, named the same with {@code .journal}), creating it when it is missing, and listens on a free
     * port of this machine to those who know {@link #address}.
     *
     * @param durable false for a store that need not outlive the process: writes are not forced to the disk
     */
    public static EmbeddedStore open(Path file, boolean durable) {
        var secret = UUID.randomUUID().toString();
        try {
            return new EmbeddedStore(DurableBackend.open(file, durable, new Doorkeeper(secret)), secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The connection string for a database; it holds the secret that opens the store, new at each start. */
    public String address(String database) {
        return server.getConnectionString() + "/" + database + "?appName=" + secret;
    }

    @Override
    public void close() {
        housekeeping.close();
        server.shutdown();
    }
}
