/** What an instrument is: its scales, forms and items as authored, and how they are read from files; immutable. */
@NullMarked
@NamedInterface("instrument")
package coop.siembra.assessment.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
