/** The Markdown of lessons: its boxes and pictures, its rendering and its checks. */
@NullMarked
package coop.siembra.content.markdown;

import org.jspecify.annotations.NullMarked;
