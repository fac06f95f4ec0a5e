/** Sittings in MongoDB. */
@NullMarked
package coop.siembra.assessment.store;

import org.jspecify.annotations.NullMarked;
