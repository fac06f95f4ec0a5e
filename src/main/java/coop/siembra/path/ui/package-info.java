/** The page of one's own path, and what home and a head's page say of it. */
@NullMarked
package coop.siembra.path.ui;

import org.jspecify.annotations.NullMarked;
