/** The rules of access that need nothing but Java. */
@NullMarked
@NamedInterface("model")
package coop.siembra.access.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
