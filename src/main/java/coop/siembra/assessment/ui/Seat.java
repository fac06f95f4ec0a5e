package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import java.util.Optional;

/** One sitting as its player needs it, whoever sits there; acts for that taker only. */
public interface Seat {

    /** Where the sitting stands; nothing when there is none. */
    Optional<Desk> desk();

    /** @param tab the browser tab the step comes from */
    SittingOutcome take(String tab, SittingStep step);

    /** Whether nobody but the taker sees anything of it, whatever it measures. */
    default boolean informsOnly() {
        return false;
    }

    /** Hears that the sitting is closed, once in each tab that finds out. */
    default void onClosed(Desk desk) {}

    /** Where to go from a closed sitting. */
    Component onwards(Desk desk);
}
