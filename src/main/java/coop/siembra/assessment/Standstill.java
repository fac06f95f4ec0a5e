package coop.siembra.assessment;

import coop.siembra.assessment.sitting.Taker;
import java.time.Duration;
import java.time.Instant;

/** Knows when the time of takers stands still because they wait for us; a bean of whatever module makes them wait. */
@FunctionalInterface
public interface Standstill {
    /** How much of the time between two moments counts for nothing; none for takers that are not this module's. */
    Duration between(Taker taker, Instant from, Instant until);
}
