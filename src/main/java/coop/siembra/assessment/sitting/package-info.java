/** The rules of a sitting: what may follow what, and when it closes. Pure. */
@NullMarked
@NamedInterface("sitting")
package coop.siembra.assessment.sitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
