/** Feedback on a written reply: what it does for the person who wrote, where, and what to try next. For practice; it scores nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "content"})
package coop.siembra.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
