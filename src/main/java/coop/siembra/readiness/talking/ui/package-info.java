/** Pages of one-to-ones. */
@NullMarked
package coop.siembra.readiness.talking.ui;

import org.jspecify.annotations.NullMarked;
