package coop.siembra.hiring;

import coop.siembra.hiring.model.Consent;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far somebody who is hired has come to be an employee. */
public sealed interface HiredFile {

    /**
     * They are to be entered.
     *
     * @param proposed as far as it is known
     * @param fitting instruments of the baseline which they have sat, but none that was for their own information
     * @param more whether something of that kind may go along, of which nobody is told
     * @param consent what they said last about whether these go with them; empty when they were never asked
     * @param agreed whether these go with them
     */
    record ToEnter(
            PersonDetails proposed, List<InstrumentId> fitting, boolean more, Optional<Consent> consent, boolean agreed)
            implements HiredFile {}

    /**
     * They have been entered.
     *
     * @param person empty once it is deleted who it was
     * @param carried what went along, but nothing that was for their own information
     * @param more whether something of that kind may have gone along, of which nobody is told
     * @param invitable whether they still need a link to choose a password
     */
    record Entered(
            Optional<Person> person,
            Instant at,
            PersonId by,
            List<InstrumentId> carried,
            boolean more,
            boolean invitable)
            implements HiredFile {}
}
