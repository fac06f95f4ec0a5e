package coop.siembra.hiring;

import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * An opening as those see it who have to do with it.
 *
 * @param judged whether anybody has been judged in it: from then on the profile stays
 * @param by who made it
 * @param recruits whether the signed-in person recruits for its unit
 * @param parts what the signed-in person does in judging
 */
public record OpeningFile(
        Opening opening,
        Setup setup,
        boolean judged,
        Instant createdAt,
        PersonId by,
        boolean recruits,
        Set<Part> parts) {

    static OpeningFile of(OpeningStore.Held held, Viewer.Staff viewer) {
        return new OpeningFile(
                held.opening(),
                held.setup(),
                held.judged(),
                held.createdAt(),
                held.by(),
                viewer.recruits(held.opening().unit()),
                held.opening().parts(viewer.person()));
    }

    /** Whether the signed-in person compares applicants: they recruit or decide. */
    public boolean compares() {
        return recruits || parts.contains(Part.DECIDER);
    }

    /** Whether the signed-in person gives ratings, and so does not see those of others before handing in their own. */
    public boolean rates() {
        return parts.contains(Part.RATER) || parts.contains(Part.INTERVIEWER);
    }
}
