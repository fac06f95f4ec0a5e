/** Interview kits, scorecards, agreement of raters and comparison of applicants; pure. */
@NullMarked
@NamedInterface("judging")
package coop.siembra.hiring.model.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
