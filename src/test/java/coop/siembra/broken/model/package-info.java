@NullMarked
package coop.siembra.broken.model;

import org.jspecify.annotations.NullMarked;
