/** Panels of experts who rate the options of situations, from the invitation to the key made from what they agree on. */
@NullMarked
package coop.siembra.assessment.panel;

import org.jspecify.annotations.NullMarked;
