/** The texts by which those who lead observe, plan, talk, thank and remind, as authored under {@code content/readiness}; pure. */
@NullMarked
@NamedInterface("guide")
package coop.siembra.readiness.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
