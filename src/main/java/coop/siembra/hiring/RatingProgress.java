package coop.siembra.hiring;

import coop.siembra.hiring.events.HiringEvent.RatingsHandedIn;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.store.OutboxListener;
import org.springframework.stereotype.Component;

/** Keeps beside each applicant how many ratings are handed in, so that lists can show and sort by it. Counted anew each time. */
@Component
class RatingProgress implements OutboxListener<RatingsHandedIn> {
    private final RatingStore ratings;
    private final ApplicantStore applicants;

    RatingProgress(RatingStore ratings, ApplicantStore applicants) {
        this.ratings = ratings;
        this.applicants = applicants;
    }

    @Override
    public Class<RatingsHandedIn> listensTo() {
        return RatingsHandedIn.class;
    }

    @Override
    public void hear(RatingsHandedIn event) {
        var id = new ApplicationId(event.application());
        applicants.rated(id, ratings.submitted(id));
    }
}
