package coop.siembra.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sorting must give the library's order, whatever the documents hold. */
class SortingTests {
    private static final List<String> FIELDS = List.of("a", "b", "a.b", "a.b.c", "list.b", "a.0", "missing");

    @Property(tries = 400)
    void sortsAsTheLibraryDoes(@ForAll long seed) {
        var random = new Random(seed);
        var order = new Document();
        for (int i = 0; i <= random.nextInt(3); i++) {
            order.put(FIELDS.get(random.nextInt(FIELDS.size())), random.nextBoolean() ? 1 : -1);
        }
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 30; i++) {
            documents.add(document(random, 2).append("_id", i));
        }
        var expected = documents.stream().sorted(new DocumentComparator(order)).toList();
        var sorted = Sorting.by(order).orElseThrow().sort(documents.stream()).toList();
        assertThat(sorted).as("by %s", order).containsExactlyElementsOf(expected);
    }

    private static Document document(Random random, int depth) {
        var document = new Document();
        for (var name : List.of("a", "b", "c", "list")) {
            if (random.nextInt(5) > 0) {
                document.put(name, value(random, depth));
            }
        }
        return document;
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> null;
            case 1, 2 -> "text " + random.nextInt(4);
            case 3 -> random.nextInt(4);
            case 4 -> random.nextInt(4) / 2.0;
            case 5 -> (long) random.nextInt(4);
            case 6 -> Instant.ofEpochSecond(random.nextInt(4));
            case 7 -> random.nextBoolean();
            case 8 -> Arrays.asList(value(random, depth - 1), document(random, depth - 1));
            default -> document(random, depth - 1);
        };
    }

    @Test
    void leavesTheNaturalOrderToTheLibrary() {
        assertThat(Sorting.by(null)).isEmpty();
        assertThat(Sorting.by(new Document())).isEmpty();
        assertThat(Sorting.by(new Document("$natural", -1))).isEmpty();
    }
}
