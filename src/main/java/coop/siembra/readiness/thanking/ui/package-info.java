/** Pages of recognition. */
@NullMarked
package coop.siembra.readiness.thanking.ui;

import org.jspecify.annotations.NullMarked;
