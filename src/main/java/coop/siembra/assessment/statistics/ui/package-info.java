/** What the training lead sees of how well items and scales work. */
@NullMarked
package coop.siembra.assessment.statistics.ui;

import org.jspecify.annotations.NullMarked;
