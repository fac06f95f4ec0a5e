package coop.siembra.content;

import java.util.Optional;

/**
 * By this a module tells the library that folders of a certain kind are its own and how to read them: declared as a bean for the running
 * application, and given to {@link ContentCheck} where there is none. Reading must need nothing but the bundle; what it says of others
 * is compared with them by {@link CheckContext#afterwards}.
 *
 * @param <D> what one folder defines: an immutable value
 */
public interface DefinitionKind<D> {

    Class<D> type();

    /** The folder within the content folder whose sub-folders are bundles of this kind, such as {@code courses}. */
    String folder();

    /** Whether the folder is one bundle by itself, whose id is empty, instead of having sub-folders. */
    default boolean whole() {
        return false;
    }

    /** The file every bundle must have, such as {@code course.yaml}. */
    String entryFile();

    /**
     * Reads a bundle and reports its mistakes to the context. What is returned although there were mistakes is never used.
     *
     * @return nothing when no definition could be made; the reason is then among the problems
     */
    Optional<D> read(Bundle bundle, CheckContext context);
}
