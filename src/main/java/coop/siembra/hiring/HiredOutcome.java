package coop.siembra.hiring;

import coop.siembra.hiring.model.Refusal;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.people.Person;
import coop.siembra.people.PersonOutcome;
import java.util.List;

/** What came of entering an applicant as an employee. */
public sealed interface HiredOutcome {

    /**
     * The person is there.
     *
     * @param carried instruments whose sittings went with them, but none that was for their own information
     * @param secret of the link by which they choose a password; to be had at this time only
     */
    record Entered(Person person, List<InstrumentId> carried, String secret) implements HiredOutcome {}

    /** Nothing changes. */
    record Refused(Refusal reason) implements HiredOutcome {}

    /** Nobody was entered, because of what was typed. */
    record Unfit(PersonOutcome.Reason reason) implements HiredOutcome {}
}
