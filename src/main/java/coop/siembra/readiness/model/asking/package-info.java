/** What follows from answers without names: what is counted of them, what of the counts may be shown, and figures; pure. */
@NullMarked
@NamedInterface("asking")
package coop.siembra.readiness.model.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
