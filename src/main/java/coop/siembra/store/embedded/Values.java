package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A total order of all values that can be a key, in which equal numbers of different types are equal; and what values weigh. */
final class Values {
    private static final int REFERENCE = 8;
    private static final int SMALL = 32;
    private static final int TEXT = 56;
    private static final int COLLECTION = 64;
    private static final int ENTRY = 40;
    private static final int DOCUMENT = 120;

    private Values() {}

    static int compare(@Nullable Object a, @Nullable Object b) {
        if (a == b) {
            return 0;
        }
        if (a instanceof String x && b instanceof String y) {
            return x.compareTo(y);
        }
        var kind = kind(a);
        var kinds = Integer.compare(kind, kind(b));
        if (kinds != 0 || a == null || b == null) {
            return kinds;
        }
        return switch (a) {
            case Decimal128 _ -> compareBytes(a, b);
            case Number _ -> ValueComparator.asc().compare(a, b);
            case ObjectId x -> x.compareTo((ObjectId) b);
            case UUID x -> compareUnsigned(x, (UUID) b);
            case Boolean x -> x.compareTo((Boolean) b);
            case Instant x -> x.compareTo((Instant) b);
            default -> compareBytes(a, b);
        };
    }

    private static int kind(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Missing _ -> 0;
            case Decimal128 _ -> 7;
            case Number _ -> 1;
            case String _ -> 2;
            case ObjectId _ -> 3;
            case UUID _ -> 4;
            case Boolean _ -> 5;
            case Instant _ -> 6;
            default -> 8;
        };
    }

    private static int compareUnsigned(UUID a, UUID b) {
        var high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    private static int compareBytes(@Nullable Object a, @Nullable Object b) {
        return Arrays.compareUnsigned(bytes(a), bytes(b));
    }

    private static byte[] bytes(@Nullable Object value) {
        var buffer = Bson.write(new Document("", normal(value)));
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** The value as index keys hold it: numbers as doubles where that loses nothing. */
    static @Nullable Object normal(@Nullable Object value) {
        return new KeyValue(Arrays.asList(value)).normalized().get(0);
    }

    /** A rough size in heap, in bytes: what the page cache reckons with. */
    static int weight(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> TEXT + text.length();
            case Document document ->
                document.entrySet().stream()
                        .mapToInt(entry -> ENTRY + weight(entry.getKey()) + weight(entry.getValue()))
                        .reduce(DOCUMENT, Integer::sum);
            case Collection<?> items ->
                items.stream().mapToInt(item -> REFERENCE + weight(item)).reduce(COLLECTION, Integer::sum);
            case KeyValue key -> key.stream().mapToInt(Values::weight).reduce(COLLECTION, Integer::sum);
            default -> SMALL;
        };
    }
}
