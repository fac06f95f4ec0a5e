/** Reading content from a folder or from the jar, within limits, and checking pictures. */
@NullMarked
package coop.siembra.content.files;

import org.jspecify.annotations.NullMarked;
