package coop.siembra.hiring;

import static coop.siembra.hiring.HiringHouse.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.hiring.applicant.ApplicantData;
import coop.siembra.hiring.store.ApplicantDocument;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;

/** What waits for a rater stands on their home page, so it must not take reading every applicant. */
@QuietApplicationTest
@Import(RatingTasksTests.Loads.class)
class RatingTasksTests {
    @Autowired
    Judging judging;

    @Autowired
    ApplicantData data;

    @Autowired
    HiringHouse house;

    @Autowired
    Loads loads;

    /** Counts applicants that are read whole. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Loads extends AbstractMongoEventListener<ApplicantDocument> {
        final AtomicInteger many = new AtomicInteger();

        @Override
        public void onAfterLoad(AfterLoadEvent<ApplicantDocument> event) {
            many.incrementAndGet();
        }
    }

    @Test
    void areToldWithoutReadingApplicants() {
        house.found();
        var opening = house.opened();
        for (var name : new String[] {"Ana Paz", "Berta Luz", "Carla Sol", "Dora Mar"}) {
            house.replied(opening, house.applied(opening, name), "Dear member");
        }
        var gone = house.applied(opening, "Elsa Rio");
        house.replied(opening, gone, "Dear member");
        data.withdraw(house.invited(gone));
        loads.many.set(0);
        var tasks = Acting.as(RITA, () -> judging.mine(opening));
        assertThat(tasks).extracting(RatingTask::number).containsExactly(1, 2, 3, 4);
        assertThat(loads.many.get()).isZero();
    }
}
