/** What things of hiring are called, to one reader: for all its pages. */
@NullMarked
package coop.siembra.hiring.ui.words;

import org.jspecify.annotations.NullMarked;
