/**
 * Two surveys without names: what stands in the way of serving well, and whether those at the top serve those below. Answers are counted and not
 * kept; that somebody has answered is kept apart, and only as long as a round runs; when it has ended, what may be shown is all that is left.
 */
@NullMarked
@NamedInterface("asking")
package coop.siembra.readiness.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
