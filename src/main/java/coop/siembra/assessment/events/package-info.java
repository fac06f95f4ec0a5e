/** News of what became of sittings, told through the outbox of each. */
@NullMarked
@NamedInterface("events")
package coop.siembra.assessment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
