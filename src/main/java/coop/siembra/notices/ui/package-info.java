/** The outbox. */
@NullMarked
package coop.siembra.notices.ui;

import org.jspecify.annotations.NullMarked;
