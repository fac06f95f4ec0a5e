/** Which objectives of customer care are served by what is taught, held and planned, and whom it reached. */
@NullMarked
package coop.siembra.readiness.coverage;

import org.jspecify.annotations.NullMarked;
