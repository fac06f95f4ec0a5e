/** The page of the value chain: its drawing, what there is to say of a unit, and the dialog that changes a link. */
@NullMarked
package coop.siembra.readiness.chain.ui;

import org.jspecify.annotations.NullMarked;
