package coop.siembra.store;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;

import com.mongodb.ErrorCategory;
import com.mongodb.bulk.BulkWriteError;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
     * @return those that were added
     */
    public static <T> List<T> addMissing(MongoOperations mongo, Class<T> type, List<T> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try {
            mongo.bulkOps(BulkMode.UNORDERED, type).insert(documents).execute();
            return documents;
        } catch (BulkOperationException e) {
            boolean onlyThereAlready = e.getErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == DUPLICATE_KEY);
            if (!onlyThereAlready) {
                throw e;
            }
            var there = e.getErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
            return IntStream.range(0, documents.size())
                    .filter(index -> !there.contains(index))
                    .mapToObj(documents::get)
                    .toList();
        }
    }
}
