/** Recognition: words to a person, read by them and kept on their record. */
@NullMarked
@NamedInterface("thanking")
package coop.siembra.readiness.thanking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
