/** Keeps every accepted version of content in MongoDB. */
@NullMarked
package coop.siembra.content.store;

import org.jspecify.annotations.NullMarked;
