@NullMarked
package coop.siembra.nosy;

import org.jspecify.annotations.NullMarked;
