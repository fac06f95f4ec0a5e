/** Courses, assignments, enrolments and the course player; certificates. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "store",
            "content",
            "coach",
            "phrasing",
            "item",
            "item::ui",
            "conversation",
            "conversation::model",
            "conversation::ui",
            "people",
            "access"
        })
package coop.siembra.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
