/** Pages that watch over hiring: fairness, what is deleted when, and what holds for all openings. */
@NullMarked
package coop.siembra.hiring.ui.watch;

import org.jspecify.annotations.NullMarked;
