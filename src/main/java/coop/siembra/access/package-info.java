/** Accounts, sign-in, roles and who may see what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "store", "people"})
package coop.siembra.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
