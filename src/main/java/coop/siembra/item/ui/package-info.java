/** One field for each kind of item, to be put into players. */
@NullMarked
@NamedInterface("ui")
package coop.siembra.item.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
