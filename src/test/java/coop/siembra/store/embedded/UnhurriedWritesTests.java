package coop.siembra.store.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes nobody waits for, in a store that forces the others to the disk; without the housekeeping that forces all once a second. */
class UnhurriedWritesTests {
    private static final String SECRET = "secret";

    @TempDir
    Path folder;

    private DurableBackend backend;
    private MongoServer server;
    private MongoClient client;
    private MongoCollection<Document> documents;
    private MongoCollection<Document> unhurried;

    @BeforeEach
    void open() throws IOException {
        backend = DurableBackend.open(folder.resolve("store.db"), true, new Doorkeeper(SECRET));
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, 2);
        client = MongoClients.create(server.getConnectionString() + "/test?appName=" + SECRET);
        documents = client.getDatabase("test").getCollection("documents");
        unhurried = documents.withWriteConcern(WriteConcern.W1.withJournal(false));
        documents.insertOne(new Document("_id", 1));
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdown();
    }

    @Test
    void areThereAtOnceAndOnTheDiskWithTheNextWriteThatWaits() {
        assertThat(backend.journal().isForced()).isTrue();
        unhurried.insertOne(new Document("_id", 2));
        unhurried.updateOne(eq("_id", 1), Updates.set("seen", true));
        unhurried.findOneAndUpdate(eq("_id", 2), Updates.set("seen", true), new FindOneAndUpdateOptions());
        unhurried.deleteOne(eq("_id", 3));
        assertThat(backend.journal().isForced()).isFalse();
        assertThat(documents.countDocuments(eq("seen", true))).isEqualTo(2);
        documents.insertOne(new Document("_id", 4));
        assertThat(backend.journal().isForced()).isTrue();
    }

    @Test
    void areForcedAllTogether() {
        unhurried.insertOne(new Document("_id", 2));
        backend.journal().force();
        assertThat(backend.journal().isForced()).isTrue();
    }

    /** What a crash leaves of the journal is its beginning: a later write is never there without those before it. */
    @Test
    void keepTheirOrderWhereverTheJournalEnds() throws IOException {
        long before = backend.journal().size();
        unhurried.insertOne(new Document("_id", "work"));
        unhurried.updateOne(eq("_id", 1), Updates.set("done", true));
        var whole = Arrays.copyOf(Files.readAllBytes(folder.resolve("store.db.journal")), (int)
                backend.journal().size());
        for (int length = (int) before; length <= whole.length; length++) {
            Files.write(folder.resolve("cut.journal"), Arrays.copyOf(whole, length));
            var maps = new ArrayList<List<Change>>(
                    Frames.read(ByteBuffer.wrap(Files.readAllBytes(folder.resolve("cut.journal")))));
            boolean work = maps.stream()
                    .flatMap(List::stream)
                    .anyMatch(change -> change.toString().contains("work"));
            boolean done = maps.stream()
                    .flatMap(List::stream)
                    .anyMatch(change -> change.toString().contains("done"));
            assertThat(!done || work).as("cut at %d", length).isTrue();
        }
        assertThat(whole).hasSizeGreaterThan((int) before);
    }
}
