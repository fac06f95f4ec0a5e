/** The page about the objectives of customer care. */
@NullMarked
package coop.siembra.readiness.coverage.ui;

import org.jspecify.annotations.NullMarked;
