package coop.siembra.readiness.model.plan;

/**
 * Something an action goes with.
 *
 * @param id of it in the content
 */
public record Link(Kind kind, String id) {

    /** What an action can go with. */
    public enum Kind {
        COURSE,
        /** A block of a workshop. */
        BLOCK,
        OBSTACLE,
        /** An action that brings a far unit closer to the people served. */
        CLOSER
    }

    /** As it stands in a history. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
