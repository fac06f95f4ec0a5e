/**
 * Selection of new colleagues: openings and the way of applicants through them. What jobs ask for and applicants read comes from content;
 * people judge, compare and decide, always, and nothing is kept longer than told.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "store",
            "content",
            "item",
            "psychometrics",
            "people",
            "access",
            "access::model",
            "assessment",
            "assessment::instrument",
            "assessment::sitting",
            "assessment::scoring",
            "assessment::reports",
            "assessment::ui"
        })
package coop.siembra.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
