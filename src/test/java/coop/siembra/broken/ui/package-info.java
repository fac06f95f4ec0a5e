@NullMarked
package coop.siembra.broken.ui;

import org.jspecify.annotations.NullMarked;
