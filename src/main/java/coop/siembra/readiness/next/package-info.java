/** What somebody who leads a team could do next, with its reasons. */
@NullMarked
package coop.siembra.readiness.next;

import org.jspecify.annotations.NullMarked;
