/** Openings and the way of applicants through them: judged, compared and decided on by people, kept no longer than told. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "psychometrics"})
package coop.siembra.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
