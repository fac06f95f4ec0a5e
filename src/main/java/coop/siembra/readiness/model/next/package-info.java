/** What somebody who leads people could do next, and why; pure. */
@NullMarked
package coop.siembra.readiness.model.next;

import org.jspecify.annotations.NullMarked;
