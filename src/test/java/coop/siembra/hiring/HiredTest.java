package coop.siembra.hiring;

import static coop.siembra.hiring.Hires.details;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Accounts;
import coop.siembra.assessment.CarriedBaseline;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.hiring.HiredOutcome.Entered;
import coop.siembra.hiring.applicant.ApplicantData;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Somebody who is hired, and what becomes of them. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.hiring.keeping=10h", "siembra.assessment.closing=1h"})
abstract class HiredTest {
    static final String BERTA = "Berta Luz";

    @Autowired
    Hired hired;

    @Autowired
    Hires hires;

    @Autowired
    HiringHouse house;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    CarriedBaseline carried;

    @Autowired
    MySittings mySittings;

    @Autowired
    ApplicantData data;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    OpeningId opening = new OpeningId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened();
    }

    HiredOutcome enter(PersonId who, ApplicationId id, PersonDetails details) {
        return Acting.as(who, () -> hired.enter(id, details));
    }

    Entered entered(ApplicationId id, String name) {
        var outcome = enter(ROSA, id, details(name));
        assertThat(outcome).isInstanceOf(Entered.class);
        return (Entered) outcome;
    }

    static <T> T as(PersonId person, java.util.function.Supplier<T> work) {
        return Acting.as(person, work, "LEARNER");
    }

    List<SittingSummary> sittings(PersonId person) {
        return as(person, mySittings::sittings);
    }

    /** Whom an application becomes, once that is settled. */
    Optional<PersonId> become(ApplicationId id) {
        return Optional.ofNullable(store.find(id).orElseThrow().applicant().employment())
                .flatMap(employment -> Optional.ofNullable(employment.person()));
    }

    /** As far as a crash let it come. */
    PersonId begun(ApplicationId id) {
        var held = store.find(id).orElseThrow();
        var begun = Employment.begin(ROSA, Respondents.NOON);
        store.save(
                held,
                held.applicant().with(begun),
                openings.find(opening).orElseThrow().opening(),
                List.of());
        return Objects.requireNonNull(begun.person());
    }
}
