/** The views of a team. */
@NullMarked
package coop.siembra.readiness.ui;

import org.jspecify.annotations.NullMarked;
