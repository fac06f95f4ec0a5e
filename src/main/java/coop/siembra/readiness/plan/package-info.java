/** The culture plan: goals with actions that have an owner and a day, followed up until something came of them. */
@NullMarked
@NamedInterface("plan")
package coop.siembra.readiness.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
