/** Conversations as pure values: what was authored, how it is played, and what a finished talk means. */
@NullMarked
@NamedInterface("model")
package coop.siembra.conversation.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
