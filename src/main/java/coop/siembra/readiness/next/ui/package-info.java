/** The page that says what to do next. */
@NullMarked
package coop.siembra.readiness.next.ui;

import org.jspecify.annotations.NullMarked;
