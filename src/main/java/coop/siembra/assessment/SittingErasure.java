package coop.siembra.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.assessment.Accommodations.AccommodationDocument;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/** Deletes what is kept of an applicant, or makes it nobody's. It asks nobody's leave: who calls it knows when the time has come. */
@Service
public class SittingErasure {
    private final SittingStore store;
    private final MongoOperations mongo;

    SittingErasure(SittingStore store, MongoOperations mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    /** Deletes all sittings of an applicant. */
    public void forgetSittings(String applicant) {
        store.remove(Taker.applicant(applicant));
    }

    /** Keeps the closed sittings of an applicant under an id that leads nowhere, and deletes the others. */
    public void makeAnonymous(String applicant) {
        store.hand(Taker.applicant(applicant), Taker.applicant("anonymous-" + UUID.randomUUID()));
    }

    /** Deletes what was decided about an applicant's extra time. */
    public void forgetExtraTime(String applicant) {
        mongo.remove(query(where("_id").is(Taker.applicant(applicant).key())), AccommodationDocument.class);
    }
}
