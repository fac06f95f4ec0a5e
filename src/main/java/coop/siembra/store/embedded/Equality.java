package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees at a glance that a document matches a query of the usual kind: fields that equal texts, or hold them in a list. */
final class Equality {

    private Equality() {}

    /** True when it certainly matches; false when that has to be found out. */
    static boolean holds(Document document, Document query) {
        for (var asked : query.entrySet()) {
            if (!(asked.getValue() instanceof String text)
                    || asked.getKey().indexOf('.') >= 0
                    || !holds(document.get(asked.getKey()), text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(@Nullable Object value, String text) {
        return text.equals(value) || value instanceof List<?> list && list.contains(text);
    }
}
