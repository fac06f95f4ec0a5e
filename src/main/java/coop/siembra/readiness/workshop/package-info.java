/** Ad hoc workshops: planned for a gap, invited to, attended, and looked at again in what people show later. */
@NullMarked
@NamedInterface("workshop")
package coop.siembra.readiness.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
