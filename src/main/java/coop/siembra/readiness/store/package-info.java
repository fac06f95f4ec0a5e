/** How standings of people and roll-ups of units are kept. */
@NullMarked
package coop.siembra.readiness.store;

import org.jspecify.annotations.NullMarked;
