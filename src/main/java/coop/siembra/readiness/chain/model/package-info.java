/** What is drawn of a value chain and where, and what the counts of a unit say; no framework. */
@NullMarked
package coop.siembra.readiness.chain.model;

import org.jspecify.annotations.NullMarked;
