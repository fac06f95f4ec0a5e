/** Letters by e-mail: kept with what became of them, sent in the background, and shown to those who may see them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "store", "people", "access"})
package coop.siembra.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
