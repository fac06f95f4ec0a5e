/** Remarks of the coach in other words, by a large language model somebody has set up; off by default. What the coach finds stays its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "store"})
package coop.siembra.phrasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
