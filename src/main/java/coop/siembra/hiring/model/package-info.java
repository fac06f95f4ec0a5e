/** Openings, applications and decisions as records, what may be done with them and who may see what; pure rules. */
@NullMarked
@NamedInterface("model")
package coop.siembra.hiring.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
