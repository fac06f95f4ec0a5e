/** Recognition: words to a person, read by them and kept on their record. */
@NullMarked
package coop.siembra.readiness.thanking;

import org.jspecify.annotations.NullMarked;
