/** News of what became of persons, told through the outbox of each; and of the settings. */
@NullMarked
@NamedInterface("events")
package coop.siembra.people.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
