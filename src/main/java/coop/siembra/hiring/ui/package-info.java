/** The pages of those who fill openings. */
@NullMarked
package coop.siembra.hiring.ui;

import org.jspecify.annotations.NullMarked;
