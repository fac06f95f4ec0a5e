/** The activity log: everything a learner does, as xAPI statements. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "content",
            "access",
            "learning::course",
            "learning::events",
            "assessment::events",
            "assessment::instrument",
            "assessment::sitting"
        })
package coop.siembra.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
