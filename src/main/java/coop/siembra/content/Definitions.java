package coop.siembra.content;

import java.util.Optional;

/** What all bundles define, once all have been read. */
@FunctionalInterface
public interface Definitions {

    /** What a bundle defines; nothing when there is no such bundle, or one with mistakes. */
    Optional<Object> of(String path);

    /**
     * The same as what it is.
     *
     * @param path within the content folder, such as {@code instruments/member-moments}
     */
    default <D> Optional<D> find(Class<D> type, String path) {
        return of(path).filter(type::isInstance).map(type::cast);
    }
}
