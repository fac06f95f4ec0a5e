package coop.siembra.learning.enrolment;

import coop.siembra.item.Response;
import coop.siembra.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One thing a person does in an activity; each is one write. */
public sealed interface Step {

    /** Opens the activity in a browser tab, which from then on is the one that may write. */
    record Open() implements Step {}

    /** Says that a lesson has been read. */
    record FinishLesson() implements Step {}

    /** Keeps a response that may still change. */
    record Draft(String item, Response response) implements Step {}

    /** Gives a response for good. */
    record Give(String item, Response response) implements Step {}

    /** Starts a check again after finishing it. */
    record TryAgain() implements Step {}

    /** Says the next thing in a conversation; {@code turn} counts from 0 and guards against saying it twice. */
    record Say(int turn, String choice) implements Step {}

    /** Starts a conversation anew, after the given things have been said. */
    record Replay(List<String> said) implements Step {}

    /** Keeps a reply as far as it is written. */
    record WriteReply(String text) implements Step {}

    /** Shows a reply to the coach, who thought so much of it: see {@link ActivityState.ReplyTry}. */
    record ShowReply(String text, int worth) implements Step {}

    /** Says that a reply is finished, and asks to see others. */
    record FinishReply() implements Step {}

    /** Keeps what was written to a prompt. */
    record Write(String prompt, String text) implements Step {}

    /** Says that a reflection is finished. */
    record FinishReflection() implements Step {}

    /** Promises a practice. */
    record Promise(LocalDate dueOn, String plan) implements Step {}

    /** Says that a practice was done. */
    record Confirm(String note) implements Step {}

    /** A head notes what they saw of a practice. */
    record Observe(PersonId observer, Set<String> seen, String note) implements Step {}
}
