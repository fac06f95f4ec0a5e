/** The coach for programs: what is asked and answered over HTTP, and a line at a time by the command. Nothing of it is kept. */
@NullMarked
@NamedInterface("api")
package coop.siembra.coach.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
