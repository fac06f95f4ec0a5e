package coop.siembra.assessment.sitting;

import coop.siembra.item.Response;
import coop.siembra.kernel.Language;
import java.time.Duration;

/** One thing a taker does in a sitting; each is one write. */
public sealed interface SittingStep {

    /** Opens the sitting in a browser tab, which from then on is the one that may write. */
    record Open() implements SittingStep {}

    /** Agrees to what was explained, in a language. */
    record Consent(Language language) implements SittingStep {}

    /** Opens the first page; from now on the time runs. */
    record Begin() implements SittingStep {}

    /**
     * Answers an item, or changes the answer.
     *
     * @param spent how long the taker was at the item, as whoever calls says. The player counts by the server's clock, from the opening of
     *     the page or the last change of any answer on it to this change, and the change's item gets all of it; what could not be stored at
     *     once keeps its time. Each is kept up to half an hour, and all to an item add up. So it is a rough figure, good for a median of many
     *     people and for spotting who hardly read, never for a verdict on one: with several items on a page, reading ahead counts for
     *     another item; breaks and slow lines count in full; time on a page that is left without a change counts for nothing; after an
     *     outage the first change gets the whole wait; and from another caller it is no more than a claim.
     */
    record Answer(String item, Response response, Duration spent) implements SittingStep {}

    /** Goes to a page, from 0; the one after the last is the review. */
    record Turn(int page) implements SittingStep {}

    /** Hands it in, for good. */
    record Submit() implements SittingStep {}
}
