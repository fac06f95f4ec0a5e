/** Workshops: an agenda composed of blocks for a gap and a length, and what shows later; pure. */
@NullMarked
package coop.siembra.readiness.model.workshop;

import org.jspecify.annotations.NullMarked;
