/** The keys instruments are scored with: the authors' and those of panels. */
@NullMarked
package coop.siembra.assessment.keys;

import org.jspecify.annotations.NullMarked;
