/** Selection of new colleagues: what jobs ask for, what applicants read and answer, and how people rate it. A person decides, always. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "content", "item", "assessment::instrument"})
package coop.siembra.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
