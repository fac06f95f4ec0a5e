package coop.siembra.hiring;

import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.QuietApplicationTest;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Applicants, and those who have to do with them. */
@QuietApplicationTest
abstract class ApplicantsTest {
    static final ApplicantQuery ALL = ApplicantQuery.first(50);

    @Autowired
    Applicants applicants;

    @Autowired
    HiringHouse house;

    @BeforeEach
    void found() {
        house.found();
    }

    Optional<ApplicantFile> seenBy(PersonId person, ApplicationId id) {
        return Acting.as(person, () -> applicants.find(id));
    }

    ApplicantPage pageOf(PersonId person, OpeningId id, ApplicantQuery query) {
        return Acting.as(person, () -> applicants.page(id, query)).orElseThrow();
    }

    static List<Integer> numbers(ApplicantPage page) {
        return page.rows().stream().map(ApplicantPage.Row::number).toList();
    }
}
