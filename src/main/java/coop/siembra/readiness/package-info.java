/**
 * Evidence by competency, the estimate made from it, where people stand in their roles, and the views of a team. News becomes evidence
 * ({@code Hearing}), evidence a standing ({@code Upkeep}), standings the counts of units ({@code RollUps}); services read what is kept.
 */
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
            "notices",
            "notices::calendar",
            "learning",
            "learning::course",
            "learning::enrolment",
            "learning::events",
            "assessment::events",
            "assessment::instrument",
            "assessment::sitting"
        })
package coop.siembra.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
