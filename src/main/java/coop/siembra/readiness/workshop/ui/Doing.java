package coop.siembra.readiness.workshop.ui;

import coop.siembra.readiness.workshop.Workshops.Outcome;
import java.util.function.Supplier;

/** Does something with the workshop that is shown, shows what came of it, and says when it is not kept. */
@FunctionalInterface
interface Doing {

    default void run(Supplier<Outcome> deed) {
        run(deed, "");
    }

    /** @param focus selector of what the keyboard is to go on from; empty for nothing */
    void run(Supplier<Outcome> deed, String focus);
}
