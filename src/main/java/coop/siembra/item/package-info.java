/** Questions, the responses to them and their scoring, with one field component each. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "content"})
package coop.siembra.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
