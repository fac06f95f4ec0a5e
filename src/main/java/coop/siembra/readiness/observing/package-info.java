/** Observation on the job: announced, filled in by who leads, counted as evidence, and shown to the person, who may answer. */
@NullMarked
@NamedInterface("observing")
package coop.siembra.readiness.observing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
