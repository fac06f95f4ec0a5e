package coop.siembra.records;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.events.AssessmentEvent.SittingBegun;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of xAPI 2.0 (IEEE 9274.1.1) that somebody sat an instrument: that and when, never what was answered nor what came of
 * it. Pure.
 */
record SittingStatements(StatementParts parts) {

    /** @param title of the instrument as it was sat; null when it can no longer be read */
    Map<String, Object> statement(AssessmentEvent event, PersonId person, @Nullable LocalizedText title) {
        var session = event.session();
        var iri = parts.address() + "/assessment/" + session.instrument();
        var object = StatementParts.object(iri, "assessment", title);
        var statement = parts.statement(event.id(), event.at(), person.value(), verb(event), object);
        if (event instanceof SittingClosed closed) {
            statement.put("result", Map.of("completion", !closed.timeUp()));
        }
        statement.put("context", parts.context(registration(session.sitting()), session.version()));
        return statement;
    }

    private static Verb verb(AssessmentEvent event) {
        return switch (event) {
            case SittingBegun begun -> Verb.ATTEMPTED;
            case SittingClosed closed -> closed.timeUp() ? Verb.TERMINATED : Verb.COMPLETED;
        };
    }

    /** One registration a sitting. */
    static UUID registration(SittingId sitting) {
        return UUID.nameUUIDFromBytes(("sitting|" + sitting).getBytes(StandardCharsets.UTF_8));
    }
}
