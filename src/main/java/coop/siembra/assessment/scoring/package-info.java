/** What the answers of a sitting are worth: scores with their error, what they are compared with, and how somebody answered. Pure. */
@NullMarked
@NamedInterface("scoring")
package coop.siembra.assessment.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
