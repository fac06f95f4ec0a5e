/** What a course is: its modules and activities as authored, and how they are read from files; immutable. */
@NullMarked
@NamedInterface("course")
package coop.siembra.learning.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
