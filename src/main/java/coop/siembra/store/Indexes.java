package coop.siembra.store;

import java.util.List;

/**
 * The indexes of one collection, declared as a bean beside its repository and created at start.
 *
 * @param collection name of the collection
 * @param indexes each by its fields, in order
 */
public record Indexes(String collection, List<Index> indexes) {

    public static Indexes of(String collection, Index... indexes) {
        return new Indexes(collection, List.of(indexes));
    }

    /**
     * One index; the embedded store uses it for equality, {@code $in} and prefixes, and for the order of texts in the fields that follow a
     * prefix of which one value is asked for.
     *
     * @param fields ascending
     * @param unique whether two documents may not share the values
     * @param sparse whether documents without the fields are left out
     */
    public record Index(List<String> fields, boolean unique, boolean sparse) {

        public static Index on(String... fields) {
            return new Index(List.of(fields), false, false);
        }

        public static Index unique(String... fields) {
            return new Index(List.of(fields), true, false);
        }

        public Index whereSet() {
            return new Index(fields, unique, true);
        }
    }
}
