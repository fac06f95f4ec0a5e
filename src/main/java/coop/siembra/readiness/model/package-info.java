/** Evidence and the estimate made from it; pure. */
@NullMarked
package coop.siembra.readiness.model;

import org.jspecify.annotations.NullMarked;
