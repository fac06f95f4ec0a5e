/** Checks YAML against the JSON Schemas under {@code content/schema}, in plain words. */
@NullMarked
package coop.siembra.content.schema;

import org.jspecify.annotations.NullMarked;
