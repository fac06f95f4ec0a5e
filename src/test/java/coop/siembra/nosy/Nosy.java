package coop.siembra.nosy;

import coop.siembra.broken.store.HiddenDocument;
import java.time.LocalDate;
import org.springframework.data.mongodb.core.mapping.Document;

/** Breaks: another module's store is hidden, documents are not public, and the clock is given. */
@Document("broken")
public record Nosy(HiddenDocument document) {

    LocalDate today() {
        return LocalDate.now();
    }
}
