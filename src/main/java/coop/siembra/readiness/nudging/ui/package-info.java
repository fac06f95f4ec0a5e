/** Pages of reminders. */
@NullMarked
package coop.siembra.readiness.nudging.ui;

import org.jspecify.annotations.NullMarked;
