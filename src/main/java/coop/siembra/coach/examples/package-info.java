/** The labelled replies under {@code content/coach}. */
@NullMarked
@NamedInterface("examples")
package coop.siembra.coach.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
