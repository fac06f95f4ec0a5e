/** How letters are kept. */
@NullMarked
package coop.siembra.notices.store;

import org.jspecify.annotations.NullMarked;
