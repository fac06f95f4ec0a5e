/**
 * Who serves whom, up to the person served, and how readiness stands beside the distance from them. The chain itself is part of the units:
 * see {@code people.ValueChain} and {@code people.ServiceLinks}.
 */
@NullMarked
@NamedInterface("chain")
package coop.siembra.readiness.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
