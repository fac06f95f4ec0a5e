/** Evidence and the estimate made from it; pure. */
@NullMarked
@NamedInterface("model")
package coop.siembra.readiness.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
