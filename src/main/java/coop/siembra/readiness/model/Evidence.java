package coop.siembra.readiness.model;

import java.time.Instant;

/**
 * Something that shows how well a person does in a competency.
 *
 * @param value 0 (the opposite) to 1 (fully)
 * @param weight how many plain answers it is worth; above 0
 * @param pieces how many pieces it stands for: 1, or more when it is {@linkplain Compaction compacted}
 */
public record Evidence(String competency, double value, double weight, Source source, Instant at, int pieces) {

    public Evidence {
        if (!(value >= 0 && value <= 1) || !(weight > 0) || pieces < 1) {
            throw new IllegalArgumentException(
                    "evidence of value " + value + ", weight " + weight + " and " + pieces + " pieces");
        }
    }

    /** A single piece. */
    public Evidence(String competency, double value, double weight, Source source, Instant at) {
        this(competency, value, weight, source, at, 1);
    }

    /** Where evidence comes from. */
    public enum Source {
        /** An item of a check. */
        CHECK,
        /** A conversation played. */
        CONVERSATION,
        /** A sitting of an instrument that asks for judgement or knowledge. */
        ASSESSMENT,
        /** Behaviour a head saw at work. */
        OBSERVATION
    }
}
