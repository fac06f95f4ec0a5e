/** What scores are shown to whom: their own to people, and of groups large enough to those who lead them. */
@NullMarked
@NamedInterface("reports")
package coop.siembra.assessment.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
