package coop.siembra.learning.enrolment;

import coop.siembra.learning.events.LearningEvent;
import java.util.List;

/** What came of a step. */
public sealed interface Taken {

    /** The enrolment as it is to be stored, and the news to be stored with it. */
    record Accepted(Enrolment enrolment, List<LearningEvent> news) implements Taken {}

    /** Nothing changes. */
    record Refused(Refusal reason) implements Taken {}

    /** Why a step cannot be taken. */
    enum Refusal {
        /** The step does not belong to this kind of activity. */
        WRONG_ACTIVITY,
        /** The activity was opened in another tab since; that one writes now. */
        OPEN_ELSEWHERE,
        /** The item, prompt or choice does not exist in this version of the content. */
        UNKNOWN_PART,
        /** The response has been given and cannot change. */
        ALREADY_GIVEN,
        /** Something has to come first: finishing an attempt, promising a practice. */
        NOT_YET,
        /** The text is longer than {@link Steps#LONGEST_TEXT} or {@link Steps#LONGEST_REPLY} characters. */
        TOO_LONG
    }
}
