/** Measures speed, memory and size, and holds them against what was promised: {@code ./siembra bench}. Nothing here is a test. */
@NullMarked
package coop.siembra.bench;

import org.jspecify.annotations.NullMarked;
