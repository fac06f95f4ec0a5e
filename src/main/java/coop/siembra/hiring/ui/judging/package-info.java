/** Pages of those who rate replies and interviews, and of those who compare what came of it. */
@NullMarked
package coop.siembra.hiring.ui.judging;

import org.jspecify.annotations.NullMarked;
