/** The file library: reads, checks and reloads what authors write under {@code content/}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "store"})
package coop.siembra.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
