package coop.siembra.assessment.sitting;

import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time through an instrument: what was answered, and when. What it means is computed from it and the instrument.
 *
 * @param version of the instrument's content
 * @param form id of the form
 * @param language of everything shown; may change until it has begun
 * @param seed of the order of items
 * @param invented whether it belongs to an invented person: such sittings never enter norms or statistics
 * @param consentedAt when the taker agreed to what was explained
 * @param beganAt when the first page was opened and the time began
 * @param responses by item
 * @param page the page last visited, from 0
 * @param tab the browser tab that opened it last: only it may write
 * @param closing once it is closed
 */
public record Sitting(
        SittingId id,
        Taker taker,
        InstrumentId instrument,
        String version,
        String form,
        Purpose purpose,
        Language language,
        long seed,
        boolean invented,
        Instant createdAt,
        @Nullable Instant consentedAt,
        @Nullable Instant beganAt,
        Map<String, Given> responses,
        int page,
        String tab,
        @Nullable Closing closing) {

    /** What a sitting is for. */
    public enum Purpose {
        /** Where somebody starts from. */
        BASELINE,
        /** How somebody has grown since the baseline. */
        GROWTH,
        /** How somebody leads. */
        LEADERS,
        /** Whether an applicant fits an opening. */
        HIRING
    }

    /**
     * A response; may change until the sitting is closed.
     *
     * @param response as {@link coop.siembra.item.Response} encodes itself
     * @param at when it was given or last changed
     * @param changes how often it was changed
     * @param spent how long the taker has had the item before them
     */
    public record Given(java.util.List<String> response, Instant at, int changes, Duration spent) {}

    /**
     * The end of a sitting; there is exactly one.
     *
     * @param timeUp whether its time was up, rather than the taker submitting it
     */
    public record Closing(Instant at, boolean timeUp) {}

    public Optional<Given> response(String item) {
        return Optional.ofNullable(responses.get(item));
    }

    public boolean closed() {
        return closing != null;
    }

    Sitting with(String item, Given given) {
        var changed = new LinkedHashMap<>(responses);
        changed.put(item, given);
        return new Sitting(
                id,
                taker,
                instrument,
                version,
                form,
                purpose,
                language,
                seed,
                invented,
                createdAt,
                consentedAt,
                beganAt,
                changed,
                page,
                tab,
                closing);
    }
}
