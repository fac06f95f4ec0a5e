/** How the objectives of customer care are covered by what is taught, held and planned; pure. */
@NullMarked
package coop.siembra.readiness.model.coverage;

import org.jspecify.annotations.NullMarked;
