/** A person's way through a course: what was done and what may be done next; pure rules. */
@NullMarked
@NamedInterface("enrolment")
package coop.siembra.learning.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
