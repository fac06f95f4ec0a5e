package coop.siembra.hiring;

import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.PastPartStore;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What steps with an opening do beside it: who may judge again, and how long links last. */
@Component
class StepEffects {
    private final PastPartStore pastParts;
    private final StoppedLinks links;

    StepEffects(PastPartStore pastParts, StoppedLinks links) {
        this.pastParts = pastParts;
        this.links = links;
    }

    /** Whether somebody would be given a part that they laid down to look. */
    boolean givesBack(Opening opening, OpeningStep step) {
        return step instanceof OpeningStep.Assign(PersonId person, Set<Part> parts)
                && !opening.parts(person).containsAll(parts)
                && pastParts.hasLooked(opening.id(), person);
    }

    /** To be said before a step is stored: what somebody lays down is noted before they can look. */
    void before(Opening opening, OpeningStep step) {
        if (step instanceof OpeningStep.Assign(PersonId person, Set<Part> parts)
                && opening.state() != State.DRAFT
                && !parts.containsAll(opening.parts(person))) {
            pastParts.laidDown(opening.id(), person);
        }
    }

    void after(Opening before, OpeningStore.Held stored, Instant now) {
        if (before.state() == State.HALTED && stored.opening().state() != State.HALTED) {
            links.runOn(before, stored, now);
        }
    }
}
