/** Where results are seen: one's own report, on a page and as PDF, and the soil of a team. */
@NullMarked
package coop.siembra.assessment.ui.report;

import org.jspecify.annotations.NullMarked;
