/** What happened in hiring, for those who write letters, make statistics or tell somebody. */
@NullMarked
@NamedInterface("events")
package coop.siembra.hiring.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
