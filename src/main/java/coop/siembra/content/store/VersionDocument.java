package coop.siembra.content.store;

import java.util.List;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A bundle in one state; written once and never changed.
 *
 * @param id such as {@code courses/empathy-foundations@0123456789abcdef}
 * @param competencies ids of the competencies at the time
 */
@Document("content_versions")
@TypeAlias("contentVersion")
record VersionDocument(@Id String id, String folder, String name, List<String> competencies, List<FileEntry> files) {

    /** A list of entries, since names of files have dots and names of fields may not. */
    record FileEntry(String path, Binary bytes) {}
}
