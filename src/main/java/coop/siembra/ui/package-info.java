/** Design-system parts every view builds from: page frames, cards, charts, dialogs, formatters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package coop.siembra.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
