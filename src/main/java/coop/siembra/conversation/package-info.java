/** Branching conversations: the engine that plays them, their debrief and their player component. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "content"})
package coop.siembra.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
