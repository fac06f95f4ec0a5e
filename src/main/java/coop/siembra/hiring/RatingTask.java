package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.judging.Rated;

/**
 * Something that is for the signed-in person to rate.
 *
 * @param number by which the applicant is spoken of
 */
public record RatingTask(ApplicationId application, int number, Rated what, State state) {

    /** How far they are. */
    public enum State {
        NOT_BEGUN,
        BEGUN,
        HANDED_IN
    }
}
