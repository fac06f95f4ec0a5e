/**
 * What those at the top look at: three questions about the whole organisation, each answered with a figure, its interval, what it rests on
 * and how it has moved, and the units by how ready they are and how far from the people served.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "store",
            "content",
            "people",
            "access",
            "hiring",
            "hiring::fairness",
            "readiness",
            "readiness::model",
            "readiness::chain",
            "readiness::asking",
            "readiness::plan"
        })
package coop.siembra.executive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
