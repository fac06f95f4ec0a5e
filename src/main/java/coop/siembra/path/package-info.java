/** What a person should learn next, and why: the path from the soil to the service, and what they or their head decide otherwise. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "store",
            "content",
            "people",
            "access",
            "learning",
            "learning::course",
            "learning::enrolment",
            "readiness",
            "readiness::model",
            "assessment",
            "assessment::reports"
        })
package coop.siembra.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
