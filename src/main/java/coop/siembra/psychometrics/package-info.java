/** Statistics over what people answered: scales, items, raters, groups, change, norms and profiles; pure, knows no framework. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package coop.siembra.psychometrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
