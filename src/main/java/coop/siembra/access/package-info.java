/** Accounts, sign-in, roles and who may see what; who saw it, and all that is held about a person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "store", "people", "people::events"})
package coop.siembra.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
