/** Pages of the two surveys without names. */
@NullMarked
package coop.siembra.readiness.asking.ui;

import org.jspecify.annotations.NullMarked;
