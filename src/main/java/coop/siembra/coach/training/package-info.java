/** How the model is made from the labelled replies, and how well it does on those it never saw. */
@NullMarked
@NamedInterface("training")
package coop.siembra.coach.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
