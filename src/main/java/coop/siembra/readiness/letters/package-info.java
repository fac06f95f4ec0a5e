/** Letters to people about what those who lead them plan, saw or say. */
@NullMarked
package coop.siembra.readiness.letters;

import org.jspecify.annotations.NullMarked;
