package coop.siembra.assessment.norms;

import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A norm group without its scores.
 *
 * @param language of the sittings it is made of, and of those it is used for; empty for all
 * @param unit whose people it is made of; empty for everybody's
 * @param computed whether it was made here from own sittings, else brought from elsewhere
 * @param key version of the key it was scored with
 * @param n people, in the scale that has the fewest
 * @param scales those it has norms for
 * @param decisions all there were, the first is the making
 */
public record NormSummary(
        String id,
        InstrumentId instrument,
        String form,
        Optional<Language> language,
        Optional<UnitId> unit,
        String name,
        String source,
        boolean computed,
        LocalDate date,
        String key,
        long n,
        List<String> scales,
        State state,
        List<Decision> decisions) {

    /** Whether it is used. */
    public enum State {
        /** Not yet. */
        DRAFT,
        ACTIVE,
        /** No more; kept so that what was said once can be explained. */
        RETIRED
    }

    /** Who put it into a state, and when. */
    public record Decision(State state, PersonId by, Instant at) {}
}
