/** MongoDB: the embedded store, indexes, migrations and the relay of news written inside documents. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package coop.siembra.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
