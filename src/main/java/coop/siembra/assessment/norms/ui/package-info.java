/** Where the training lead makes, brings and retires norm groups. */
@NullMarked
package coop.siembra.assessment.norms.ui;

import org.jspecify.annotations.NullMarked;
