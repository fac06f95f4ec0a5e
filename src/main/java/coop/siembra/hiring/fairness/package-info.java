/** Whether groups of applicants fare alike: rates, ratios, differences and the table of an audit, from counts; pure. */
@NullMarked
@NamedInterface("fairness")
package coop.siembra.hiring.fairness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
