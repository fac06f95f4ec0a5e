/** Classes that break one rule of the architecture each, so that {@link coop.siembra.ArchitectureTests} can see the rules catch them. */
@NullMarked
package coop.siembra.broken;

import org.jspecify.annotations.NullMarked;
