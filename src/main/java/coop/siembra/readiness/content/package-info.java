/** What counts as evidence and what roles ask for, as authored under {@code content/readiness}. */
@NullMarked
@NamedInterface("content")
package coop.siembra.readiness.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
