package coop.siembra.readiness.model;

import java.time.Instant;

/**
 * Something that shows how well a person does in a competency.
 *
 * @param value 0 (the opposite) to 1 (fully)
 * @param weight how many plain answers it is worth; above 0
 */
public record Evidence(String competency, double value, double weight, Source source, Instant at) {

    public Evidence {
        if (!(value >= 0 && value <= 1) || !(weight > 0)) {
            throw new IllegalArgumentException("evidence of value " + value + " and weight " + weight);
        }
    }

    /** Where evidence comes from. */
    public enum Source {
        /** An item of a check. */
        CHECK(180),
        /** A conversation played. */
        CONVERSATION(270),
        /** A sitting of an instrument that asks for judgement or knowledge. */
        ASSESSMENT(270),
        /** Behaviour a head saw at work. */
        OBSERVATION(365);

        private final int halfLifeDays;

        Source(int halfLifeDays) {
            this.halfLifeDays = halfLifeDays;
        }

        /** Days after which such evidence counts half: what was done lasts longer than what was known. */
        public int halfLifeDays() {
            return halfLifeDays;
        }
    }
}
