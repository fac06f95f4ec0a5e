package coop.siembra.assessment.sitting;

import coop.siembra.assessment.events.AssessmentEvent;
import java.util.List;

/** What came of a step. */
public sealed interface Taken {

    /** The sitting as it is to be stored, and the news to be stored with it. */
    record Accepted(Sitting sitting, List<AssessmentEvent> news) implements Taken {}

    /** The step came too late: it changes nothing, but the sitting is to be stored closed, with the news of that. */
    record TimeUp(Sitting sitting, List<AssessmentEvent> news) implements Taken {}

    /** Nothing changes. */
    record Refused(Refusal reason) implements Taken {}
}
