/** Where results are seen: one's own report, on a page and as PDF, the soil of a team, and what others see who judge. */
@NullMarked
@NamedInterface("report")
package coop.siembra.assessment.ui.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
