package coop.siembra.hiring;

import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.judging.Scorecard;
import java.util.List;

/** Where one person rates one applicant: what there is to rate, their own ratings, and what of others they may see by now. */
public sealed interface RatingDesk {

    ApplicationId application();

    /** By which the applicant is spoken of. */
    int number();

    Scorecard own();

    /** Of others, handed in; none before one's own are. */
    List<Scorecard> others();

    /** A written reply. */
    record OfReply(ApplicationId application, int number, Task task, Reply reply, Scorecard own, List<Scorecard> others)
            implements RatingDesk {}

    /** An interview. */
    record OfInterview(ApplicationId application, int number, KitSheet kit, Scorecard own, List<Scorecard> others)
            implements RatingDesk {}
}
