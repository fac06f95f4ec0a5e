/** What many people's answers say of items and scales. */
@NullMarked
package coop.siembra.assessment.statistics;

import org.jspecify.annotations.NullMarked;
