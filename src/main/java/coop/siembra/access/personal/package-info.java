/** All that is held about a person, to be downloaded by them. */
@NullMarked
package coop.siembra.access.personal;

import org.jspecify.annotations.NullMarked;
