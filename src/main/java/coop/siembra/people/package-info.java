/** Persons, units and the value chain that leads to the person served; the settings of the organisation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "store"})
package coop.siembra.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
