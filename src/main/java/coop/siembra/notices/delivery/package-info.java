/** How letters leave. */
@NullMarked
package coop.siembra.notices.delivery;

import org.jspecify.annotations.NullMarked;
