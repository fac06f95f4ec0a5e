/** What is drawn of a value chain and where, and what the counts of a unit say; no framework. */
@NullMarked
@NamedInterface("chain")
package coop.siembra.readiness.chain.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
