package coop.siembra.content.files;

import coop.siembra.content.Problems;
import java.util.Set;
import java.util.SortedMap;

/** Where content comes from. */
public interface ContentSource {

    /**
     * All files there are at this moment; what cannot be taken is reported.
     *
     * @param folders the folders of bundles wanted, such as {@code courses}; {@code competencies.yaml} comes always
     * @return bytes by path within the content folder, with slashes
     */
    SortedMap<String, byte[]> read(Set<String> folders, Problems problems);
}
