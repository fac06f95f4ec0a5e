/** How hiring content is read from files and checked beyond its schemas. */
@NullMarked
@NamedInterface("content")
package coop.siembra.hiring.content.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
