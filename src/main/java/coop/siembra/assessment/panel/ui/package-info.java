/** What the training lead sees of a panel, and the pages an expert rates on. */
@NullMarked
package coop.siembra.assessment.panel.ui;

import org.jspecify.annotations.NullMarked;
