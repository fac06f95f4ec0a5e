package coop.siembra.content;

import java.util.List;

/** What became of reading the content again. */
public sealed interface ReloadOutcome {

    /**
     * The content on disk is now what people get.
     *
     * @param changes none when nothing had changed
     */
    record Reloaded(List<Change> changes) implements ReloadOutcome {}

    /** There are mistakes; people keep what they had. */
    record Refused(List<Problem> problems) implements ReloadOutcome {}

    /**
     * A bundle that is not as it was.
     *
     * @param path such as {@code courses/empathy-foundations}; {@code competencies.yaml} for the competencies
     */
    record Change(String path, Kind kind) {

        /** What happened to it. */
        public enum Kind {
            ADDED,
            CHANGED,
            REMOVED
        }
    }
}
