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
     * @param spent how long the item was before the taker since the last answer to it or the page's opening
     */
    record Answer(String item, Response response, Duration spent) implements SittingStep {}

    /** Goes to a page, from 0; the one after the last is the review. */
    record Turn(int page) implements SittingStep {}

    /** Hands it in, for good. */
    record Submit() implements SittingStep {}
}
