/** The head's Monday page: how ready the people of a unit are, what changed, and what that rests on. */
@NullMarked
package coop.siembra.readiness.ui.ready;

import org.jspecify.annotations.NullMarked;
