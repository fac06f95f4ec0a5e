/** Evidence by competency, the estimate made from it, and the views of a team. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "store",
            "content",
            "people",
            "people::events",
            "access",
            "learning",
            "learning::course",
            "learning::enrolment",
            "learning::events",
            "assessment::events",
            "assessment::sitting"
        })
package coop.siembra.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
