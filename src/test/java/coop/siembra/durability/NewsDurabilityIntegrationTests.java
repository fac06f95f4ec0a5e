package coop.siembra.durability;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.learning.store.EnrolmentDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the application exactly between the write of an enrolment and the writes made of its news, and after these before the news is cleared. */
class NewsDurabilityIntegrationTests {
    private static final String ENROLMENT = EnrolmentDocument.id("p0", BusyLearners.COURSE.value());

    @TempDir
    Path folder;

    @Test
    void writesEachStatementOnceAfterADeathBeforeTheFirst() throws Exception {
        var told = haltAndReadNews("before");
        assertThat(statements()).isEmpty();
        settle(told);
    }

    @Test
    void writesNoStatementTwiceAfterADeathBeforeTheNewsIsCleared() throws Exception {
        var told = haltAndReadNews("after");
        assertThat(statements()).containsExactlyInAnyOrderElementsOf(told);
        settle(told);
    }

    /** The ids of the news waiting in the enrolment of the dead process. */
    private List<String> haltAndReadNews(String when) throws Exception {
        new Staff(1).found(data());
        var child = Child.of(HaltingLearner.class, folder.resolve("child.log"), line -> {}, data().toString(), when);
        assertThat(child.awaitEnd()).isEqualTo(HaltingLearner.EXIT);
        List<String> told = new ArrayList<>();
        Stored.inspect(data(), database -> {
            var enrolment = Objects.requireNonNull(database.getCollection("enrolments")
                    .find(new Document("_id", ENROLMENT))
                    .first());
            enrolment.get("outbox", Document.class).getList("events", Document.class).stream()
                    .map(letter -> uuid(letter.get("_id")))
                    .forEach(told::add);
        });
        // course started, activity started, item answered
        assertThat(told).hasSize(3).doesNotHaveDuplicates();
        return told;
    }

    private static String uuid(Object stored) {
        if (stored instanceof org.bson.types.Binary binary) {
            var bytes = java.nio.ByteBuffer.wrap(binary.getData());
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        }
        return stored.toString();
    }

    private void settle(List<String> told) throws IOException {
        assertThat(Accounting.settle(data())).isEqualTo(told.size());
        assertThat(statements()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(Accounting.settle(data())).isEqualTo(told.size());
    }

    private List<String> statements() throws IOException {
        List<String> ids = new ArrayList<>();
        Stored.inspect(
                data(),
                database -> database.getCollection("statements")
                        .find()
                        .forEach(statement -> ids.add(statement.getString("_id"))));
        return ids;
    }

    private Path data() {
        return folder.resolve("data");
    }
}
