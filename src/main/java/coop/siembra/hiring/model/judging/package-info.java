/** Interview kits, scorecards, agreement of raters and comparison of applicants; pure. */
@NullMarked
package coop.siembra.hiring.model.judging;

import org.jspecify.annotations.NullMarked;
