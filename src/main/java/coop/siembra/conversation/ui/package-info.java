/** What people see of a conversation: the player, the debrief and the drawn face. */
@NullMarked
@NamedInterface("ui")
package coop.siembra.conversation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
