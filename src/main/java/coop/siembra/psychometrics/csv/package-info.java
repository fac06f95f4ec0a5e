/** Reads answers and keys from files and analyses them as they pass by. */
@NullMarked
@NamedInterface("csv")
package coop.siembra.psychometrics.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
