/** The running product: layout, error pages, demo cooperative, command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "store",
            "content",
            "people",
            "access",
            "access::api",
            "item",
            "conversation",
            "conversation::model",
            "hiring",
            "hiring::content",
            "hiring::model",
            "hiring::judging",
            "learning",
            "learning::course",
            "learning::enrolment",
            "assessment",
            "assessment::instrument",
            "assessment::sitting",
            "path",
            "coach",
            "coach::api",
            "coach::examples",
            "coach::model",
            "coach::training",
            "psychometrics",
            "psychometrics::csv",
            "readiness",
            "readiness::asking",
            "readiness::content",
            "readiness::guide",
            "readiness::model",
            "readiness::observing",
            "readiness::plan",
            "readiness::plan-model",
            "readiness::talking",
            "readiness::thanking",
            "readiness::workshop",
            "records"
        })
package coop.siembra.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
