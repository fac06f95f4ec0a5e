/** Instruments, the sittings in which people answer them, and what their scores mean: with their error, and never beyond their norms. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "store",
            "content",
            "item",
            "item::ui",
            "people",
            "people::events",
            "access",
            "access::model",
            "psychometrics"
        })
package coop.siembra.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
