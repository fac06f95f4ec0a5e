/** What every module shares: typed ids, text in two languages, the word for the person served; no framework. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package coop.siembra.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
