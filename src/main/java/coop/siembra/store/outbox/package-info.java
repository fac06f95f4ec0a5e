/** How news leaves the documents it was written in. */
@NullMarked
package coop.siembra.store.outbox;

import org.jspecify.annotations.NullMarked;
