/** Groups of people whose scores others are compared with. */
@NullMarked
package coop.siembra.assessment.norms;

import org.jspecify.annotations.NullMarked;
