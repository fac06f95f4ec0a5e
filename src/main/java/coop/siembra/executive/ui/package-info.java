/** The page for those at the top. */
@NullMarked
package coop.siembra.executive.ui;

import org.jspecify.annotations.NullMarked;
