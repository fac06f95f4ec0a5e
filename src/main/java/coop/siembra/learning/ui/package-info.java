/** Home, courses, the player and certificates. */
@NullMarked
package coop.siembra.learning.ui;

import org.jspecify.annotations.NullMarked;
