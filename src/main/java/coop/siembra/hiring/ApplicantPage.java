package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A part of the applicants of an opening.
 *
 * @param total of the whole list
 * @param named whether it could be sorted and searched by name
 * @param decisions whether it could be told apart by standing
 */
public record ApplicantPage(List<Row> rows, long total, boolean named, boolean decisions) {

    /**
     * An applicant.
     *
     * @param name where the viewer sees names, and it is not deleted
     * @param standing where the viewer sees decisions
     * @param link how the link stands that asks for something; for recruiters, when one was made
     * @param rated how many ratings of replies and interviews are handed in
     */
    public record Row(
            ApplicationId id,
            int number,
            Instant receivedAt,
            String stage,
            Optional<String> name,
            Optional<Standing> standing,
            Optional<Invitation.State> link,
            int rated) {}
}
