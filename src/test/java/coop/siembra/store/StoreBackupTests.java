package coop.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.store.StoreBackup.RestoreOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

class StoreBackupTests {
    private ConfigurableApplicationContext context;
    private MongoTemplate mongo;
    private StoreBackup backup;

    @BeforeEach
    void start() {
        context = StoreApplication.start();
        mongo = context.getBean(MongoTemplate.class);
        backup = context.getBean(StoreBackup.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    private static final Document EVERY_TYPE = new Document("_id", "ana|empathy")
            .append("text", "ñandú\n#no header\u0000")
            .append("int", 1)
            .append("long", Long.MAX_VALUE)
            .append("double", 0.1)
            .append("infinite", Double.NEGATIVE_INFINITY)
            .append("decimal", new Decimal128(new BigDecimal("1.50")))
            .append("date", new Date(1_700_000_000_123L))
            .append("uuid", UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"))
            .append("object", new ObjectId("0123456789abcdef01234567"))
            .append("bytes", new Binary(new byte[] {0, 1, -1}))
            .append("list", Arrays.asList(true, null, new Document("deep", List.of(1L))));

    private byte[] written() throws IOException {
        mongo.getCollection("enrolments").insertOne(EVERY_TYPE);
        mongo.getCollection("people")
                .insertMany(IntStream.range(0, 1200)
                        .mapToObj(i -> new Document("_id", i))
                        .toList());
        var out = new ByteArrayOutputStream();
        assertThat(backup.write(out)).isEqualTo(1201);
        return out.toByteArray();
    }

    private RestoreOutcome restore(byte[] file) throws IOException {
        return backup.restore(new ByteArrayInputStream(file));
    }

    private void empty() {
        mongo.getCollection("people").deleteMany(new Document());
        mongo.getCollection("enrolments").drop();
    }

    @Test
    void bringsBackEveryDocumentWithItsTypes() throws IOException {
        var file = written();
        empty();
        assertThat(restore(file)).isEqualTo(new RestoreOutcome.Restored(1201));
        assertThat(mongo.getCollection("enrolments").find().into(new ArrayList<>()))
                .containsExactly(EVERY_TYPE);
        assertThat(mongo.getCollection("people").countDocuments()).isEqualTo(1200);
    }

    @Test
    void writesOfWhatWasRestoredTheSameFile() throws IOException {
        mongo.createCollection("nobody");
        var file = written();
        empty();
        mongo.dropCollection("nobody");
        restore(file);
        var again = new ByteArrayOutputStream();
        backup.write(again);
        assertThat(again.toByteArray()).isEqualTo(file);
    }

    @Test
    void refusesAStoreWithData() throws IOException {
        var file = written();
        assertThat(restore(file)).isEqualTo(new RestoreOutcome.NotEmpty("enrolments"));
    }

    @Test
    void refusesWhatIsNoWholeBackupAndLeavesTheStoreEmpty() throws IOException {
        var file = written();
        empty();
        assertThat(restore(Arrays.copyOf(file, file.length - 20))).isEqualTo(new RestoreOutcome.Unreadable());
        assertThat(restore(Arrays.copyOf(file, file.length / 2))).isEqualTo(new RestoreOutcome.Unreadable());
        assertThat(restore("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo(new RestoreOutcome.Unreadable());
        assertThat(restore(file)).isEqualTo(new RestoreOutcome.Restored(1201));
    }
}
