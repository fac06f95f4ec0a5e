package coop.siembra.assessment.sitting;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param carried whether it is the copy of one that the taker sat as an applicant: a start for the taker, and never counted with others
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
        @Nullable Closing closing,
        boolean carried) {

    /** One that the taker sat as who they are. */
    public Sitting(
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
        this(
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
                responses,
                page,
                tab,
                closing,
                false);
    }

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
     * @param changes how often something chosen before was taken back or replaced; of a text, how often another was stored
     * @param spent how long the taker has had the item before them
     */
    public record Given(List<String> response, Instant at, int changes, Duration spent) {}

    /**
     * The end of a sitting; there is exactly one.
     *
     * @param timeUp whether its time was up, rather than the taker submitting it
     * @param abandoned whether nobody came back to it: then it counts for nothing
     */
    public record Closing(Instant at, boolean timeUp, boolean abandoned) {

        public Closing(Instant at, boolean timeUp) {
            this(at, timeUp, false);
        }
    }

    public Optional<Given> response(String item) {
        return Optional.ofNullable(responses.get(item));
    }

    public boolean closed() {
        return closing != null;
    }

    /** Whether it is closed and counts: not when nobody came back to it. */
    public boolean completed() {
        return closing != null && !closing.abandoned();
    }

    /** A sitting nobody has opened yet. */
    public static Sitting fresh(
            SittingId id,
            Taker taker,
            Instrument instrument,
            String form,
            Purpose purpose,
            Language language,
            long seed,
            boolean invented,
            Instant now) {
        return new Sitting(
                id,
                taker,
                instrument.id(),
                instrument.version().value(),
                form,
                purpose,
                language,
                seed,
                invented,
                now,
                null,
                null,
                Map.of(),
                0,
                "",
                null);
    }

    /** The same as somebody's start, who sat it as an applicant. */
    public Sitting carriedTo(SittingId newId, Taker newTaker) {
        return new Sitting(
                newId,
                newTaker,
                instrument,
                version,
                form,
                Purpose.BASELINE,
                language,
                seed,
                invented,
                createdAt,
                consentedAt,
                beganAt,
                responses,
                page,
                "",
                closing,
                true);
    }

    /** The same before anything was agreed to, on what there is to agree to now. */
    public Sitting onVersion(String newer) {
        return changed(newer, language, consentedAt, beganAt, responses, page, tab, closing);
    }

    Sitting openedIn(String newTab) {
        return changed(version, language, consentedAt, beganAt, responses, page, newTab, closing);
    }

    Sitting consented(Language in, Instant now) {
        return changed(version, in, now, beganAt, responses, page, tab, closing);
    }

    Sitting begun(Instant now) {
        return changed(version, language, consentedAt, now, responses, 0, tab, closing);
    }

    Sitting with(String item, Given given) {
        var more = new LinkedHashMap<>(responses);
        more.put(item, given);
        return changed(version, language, consentedAt, beganAt, more, page, tab, closing);
    }

    Sitting turnedTo(int newPage) {
        return changed(version, language, consentedAt, beganAt, responses, newPage, tab, closing);
    }

    Sitting closed(Closing end) {
        return changed(version, language, consentedAt, beganAt, responses, page, tab, end);
    }

    private Sitting changed(
            String newVersion,
            Language newLanguage,
            @Nullable Instant newConsentedAt,
            @Nullable Instant newBeganAt,
            Map<String, Given> newResponses,
            int newPage,
            String newTab,
            @Nullable Closing newClosing) {
        return new Sitting(
                id,
                taker,
                instrument,
                newVersion,
                form,
                purpose,
                newLanguage,
                seed,
                invented,
                createdAt,
                newConsentedAt,
                newBeganAt,
                newResponses,
                newPage,
                newTab,
                newClosing,
                carried);
    }
}
