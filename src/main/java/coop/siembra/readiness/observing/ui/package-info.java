/** Pages of observation on the job. */
@NullMarked
package coop.siembra.readiness.observing.ui;

import org.jspecify.annotations.NullMarked;
