/** The interface for programs: who may call it, how often, and how it refuses. What it answers is in the modules that answer. */
@NullMarked
@NamedInterface("api")
package coop.siembra.access.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
