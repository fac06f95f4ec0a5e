@NullMarked
package coop.siembra.broken.store;

import org.jspecify.annotations.NullMarked;
