/** The pages of the culture plan. */
@NullMarked
package coop.siembra.readiness.plan.ui;

import org.jspecify.annotations.NullMarked;
