/** Pages of ad hoc workshops. */
@NullMarked
package coop.siembra.readiness.workshop.ui;

import org.jspecify.annotations.NullMarked;
