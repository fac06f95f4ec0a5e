/** Kind reminders: few, never before the day somebody asked for. */
@NullMarked
package coop.siembra.readiness.nudging;

import org.jspecify.annotations.NullMarked;
