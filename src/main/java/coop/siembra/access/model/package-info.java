/** The rules of access that need nothing but Java. */
@NullMarked
package coop.siembra.access.model;

import org.jspecify.annotations.NullMarked;
