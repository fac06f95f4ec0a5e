package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.kernel.PersonId;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** One thing a recruiter does with an opening. */
public sealed interface OpeningStep {

    /**
     * Lets people apply.
     *
     * @param core ids of the interview questions everybody gets from now on
     */
    record Publish(List<String> core) implements OpeningStep {}

    /** Changes weights, targets or competencies. */
    record Adjust(JobProfile profile, String reason) implements OpeningStep {}

    /** Says how long personal data is kept; applicants who were told a day keep theirs if it is earlier. */
    record Keep(Period period) implements OpeningStep {}

    /** Gives somebody parts in judging; none takes them all away. */
    record Assign(PersonId person, Set<Part> parts) implements OpeningStep {}

    /** Stops everything until it is resumed. */
    record Halt(String reason) implements OpeningStep {}

    record Resume(String reason) implements OpeningStep {}

    /** Takes no more applications, for good. */
    record Close() implements OpeningStep {}

    /** Closes it without filling the job. */
    record Withdraw(String reason) implements OpeningStep {}
}
