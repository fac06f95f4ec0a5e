/** A small durable store in this process that speaks MongoDB's wire protocol: docs/decisions/0001-embedded-store.md. */
@NullMarked
package coop.siembra.store.embedded;

import org.jspecify.annotations.NullMarked;
