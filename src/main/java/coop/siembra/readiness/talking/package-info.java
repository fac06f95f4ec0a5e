/** One-to-ones: a guide for the talk, and notes that nobody reads but who wrote them. */
@NamedInterface("talking")
@NullMarked
package coop.siembra.readiness.talking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
