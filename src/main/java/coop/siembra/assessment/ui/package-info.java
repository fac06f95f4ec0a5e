/** Sitting an instrument, what is offered to whom, and extra time. */
@NullMarked
@NamedInterface("ui")
package coop.siembra.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
