/** The culture plan: goals with their actions, how far they are, and what was changed about them; pure. */
@NullMarked
@NamedInterface("plan-model")
package coop.siembra.readiness.model.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
