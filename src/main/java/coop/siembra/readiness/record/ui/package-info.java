/** The page on which people read what was seen and said of them. */
@NullMarked
package coop.siembra.readiness.record.ui;

import org.jspecify.annotations.NullMarked;
