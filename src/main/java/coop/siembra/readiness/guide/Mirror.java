package coop.siembra.readiness.guide;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * The mirror of leadership: what people get from those above them, and the same by leaders about themselves.
 *
 * @param introSelf read by leaders
 */
public record Mirror(Survey survey, LocalizedText introSelf, List<Statement> statements) {

    public Mirror {
        statements = List.copyOf(statements);
    }

    /**
     * A statement and its twin.
     *
     * @param reversed whether agreeing speaks against the support
     * @param about the leadership, never a person
     * @param self the same, by leaders about themselves
     * @param talk what to talk about when the two differ
     */
    public record Statement(String id, boolean reversed, LocalizedText about, LocalizedText self, LocalizedText talk) {}
}
