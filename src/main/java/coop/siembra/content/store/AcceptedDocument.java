package coop.siembra.content.store;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was accepted last: there is one.
 *
 * @param competencies the text of {@code competencies.yaml}
 * @param bundles ids of {@link VersionDocument}s
 */
@Document("content_accepted")
@TypeAlias("contentAccepted")
record AcceptedDocument(@Id String id, String competencies, List<String> competencyIds, List<String> bundles) {
    static final String LAST = "last";
}
