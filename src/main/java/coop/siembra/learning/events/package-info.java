/** News of what learners did, told through the outbox of their enrolment. */
@NullMarked
@NamedInterface("events")
package coop.siembra.learning.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
