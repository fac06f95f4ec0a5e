/** The rules of a path and what follows from them; pure. */
@NullMarked
package coop.siembra.path.model;

import org.jspecify.annotations.NullMarked;
