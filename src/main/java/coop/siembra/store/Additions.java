package coop.siembra.store;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;

import com.mongodb.ErrorCategory;
import java.util.List;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;

/** Adds documents that never change once they are there, such as those made of news. */
public final class Additions {

    private Additions() {}

    /**
     * Adds, in one go, those documents whose id is not there yet.
     *
     * @param type annotated with {@link org.springframework.data.mongodb.core.mapping.Document}; has no unique index but its id
     */
    public static <T> void addMissing(MongoOperations mongo, Class<T> type, List<T> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            mongo.bulkOps(BulkMode.UNORDERED, type).insert(documents).execute();
        } catch (BulkOperationException e) {
            boolean onlyThereAlready = e.getErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == DUPLICATE_KEY);
            if (!onlyThereAlready) {
                throw e;
            }
        }
    }
}
