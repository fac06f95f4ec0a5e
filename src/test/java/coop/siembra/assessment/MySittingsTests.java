package coop.siembra.assessment;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.TRAINER;
import static coop.siembra.assessment.instrument.InstrumentFixture.LEADING;
import static coop.siembra.assessment.instrument.InstrumentFixture.MOMENTS;
import static coop.siembra.assessment.instrument.InstrumentFixture.MYSELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Accommodations.Accommodation;
import coop.siembra.assessment.Baseline.Invitation.DueAgain;
import coop.siembra.assessment.Baseline.Invitation.InProgress;
import coop.siembra.assessment.Baseline.Invitation.NotYetDone;
import coop.siembra.assessment.Baseline.Invitation.Postponed;
import coop.siembra.assessment.Baseline.Postponement;
import coop.siembra.assessment.SittingOutcome.Refused;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.sitting.Refusal;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.Units;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@Import(FixtureContent.class)
@WithMockUser(username = "ana", roles = "LEARNER")
class MySittingsTests {
    @Autowired
    MySittings mine;

    @Autowired
    BaselineSettings settings;

    @Autowired
    Accommodations accommodations;

    @Autowired
    BaselineNotes notes;

    @Autowired
    Instruments instruments;

    @Autowired
    SittingStore store;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Baseline in(int days) {
        var later = Clock.offset(clock, Duration.ofDays(days));
        return new Baseline(notes, settings, instruments, store, people, units, later);
    }

    private SittingId sit(InstrumentId instrument, Purpose purpose) {
        var id = mine.open(instrument, purpose).orElseThrow();
        take(id, new SittingStep.Open());
        take(id, new SittingStep.Consent(Language.EN));
        take(id, new SittingStep.Begin());
        return id;
    }

    private void take(SittingId id, SittingStep step) {
        assertThat(mine.take(id, "tab", step)).isInstanceOf(Saved.class);
    }

    @Test
    void leadsThroughTheBaseline() {
        assertThat(mine.baseline().invitation()).isEqualTo(new NotYetDone(today(), 3));
        assertThat(in(2).of(ANA).invitation()).isEqualTo(new NotYetDone(today(), 3));
        var first = sit(MOMENTS, Purpose.BASELINE);
        assertThat(mine.baseline().invitation()).isEqualTo(new InProgress());
        assertThat(mine.open(MOMENTS, Purpose.BASELINE)).hasValue(first);
        take(first, new SittingStep.Submit());
        assertThat(mine.open(MOMENTS, Purpose.BASELINE)).isEmpty();
        take(sit(MYSELF, Purpose.BASELINE), new SittingStep.Submit());
        var again = today().plusDays(180);
        assertThat(mine.baseline().invitation()).isEqualTo(new Baseline.Invitation.Done(today(), again));
        assertThat(mine.open(MOMENTS, Purpose.GROWTH)).isEmpty();
        assertThat(in(180).of(ANA).invitation()).isEqualTo(new DueAgain(again, 3));
        assertThat(in(180).offers(ANA)).extracting(Baseline.Offer::purpose).containsOnly(Purpose.GROWTH);
        assertThat(mine.sittings()).hasSize(2).allMatch(SittingSummary::closed);
    }

    @Test
    void opensInThePersonsLanguage() {
        var ana = people.find(ANA).orElseThrow();
        var details = Cooperative.details(ANA, ana.unit());
        people.change(
                ANA,
                ana.version(),
                new PersonDetails(
                        details.name(), details.email(), ana.unit(), ana.position(), Language.ES, LocalDate.EPOCH));
        var id = mine.open(MYSELF, Purpose.BASELINE).orElseThrow();
        assertThat(mine.desk(id).orElseThrow().sitting().language()).isEqualTo(Language.ES);
        assertThat(mine.baseline().invitation()).isEqualTo(new NotYetDone(LocalDate.EPOCH, 3));
        assertThat(notes.find(ANA)).isNull();
    }

    @Test
    void isPutOffThreeTimesAndThenJustStays() {
        assertThat(mine.postpone(Postponement.ONE_DAY)).isTrue();
        assertThat(mine.baseline().invitation()).isEqualTo(new Postponed(today().plusDays(1)));
        assertThat(mine.postpone(Postponement.A_WEEK)).isFalse();
        assertThat(in(1).postpone(ANA, Postponement.THREE_DAYS)).isTrue();
        assertThat(in(3).of(ANA).invitation()).isEqualTo(new Postponed(today().plusDays(4)));
        assertThat(in(4).postpone(ANA, Postponement.A_WEEK)).isTrue();
        assertThat(in(11).of(ANA).invitation())
                .isInstanceOfSatisfying(
                        NotYetDone.class,
                        shown -> assertThat(shown.postponements()).isZero());
        assertThat(in(11).postpone(ANA, Postponement.ONE_DAY)).isFalse();
        assertThat(mine.open(MOMENTS, Purpose.BASELINE)).isPresent();
    }

    @Test
    void cannotBePutOffOnceBegun() {
        sit(MYSELF, Purpose.BASELINE);
        assertThat(mine.postpone(Postponement.ONE_DAY)).isFalse();
    }

    @Test
    void offersWhatIsMadeForLeadersToThoseWhoLead() {
        assertThat(mine.open(LEADING, Purpose.LEADERS)).isEmpty();
        assertThat(as(HEAD, "HEAD", Purpose.LEADERS)).isTrue();
        assertThat(as(TRAINER, "TRAINING", Purpose.LEADERS)).isFalse();
        assertThat(mine.open(MOMENTS, Purpose.HIRING)).isEmpty();
    }

    private boolean as(PersonId person, String role, Purpose purpose) {
        return SignedIn.as(person, role, () -> mine.open(LEADING, purpose).isPresent());
    }

    @Test
    void showsAndTakesNothingOfAnybodyElse() {
        var id = sit(MYSELF, Purpose.BASELINE);
        SignedIn.as(EVA, "ADMIN", () -> {
            assertThat(mine.desk(id)).isEmpty();
            assertThat(mine.take(id, "tab", new SittingStep.Submit())).isEqualTo(new Refused(Refusal.UNKNOWN));
            assertThat(mine.sittings()).isEmpty();
        });
        assertThat(mine.desk(id)).isPresent();
        assertThat(mine.sittings()).extracting(SittingSummary::id).containsExactly(id);
    }

    @Test
    @WithMockUser(username = "tomas", roles = "TRAINING")
    void letsTrainingChangeTheBaseline() {
        assertThat(settings.rules()).isEqualTo(BaselineRules.initial());
        assertThat(settings.change(new BaselineRules(0, Set.of(MYSELF), 90))).isTrue();
        assertThat(settings.change(new BaselineRules(0, Set.of(), 90))).isFalse();
        assertThat(settings.rules()).isEqualTo(new BaselineRules(1, Set.of(MYSELF), 90));
        assertThat(settings.change(new BaselineRules(1, Set.of(MYSELF), 120))).isTrue();
        assertThat(settings.change(new BaselineRules(1, Set.of(), 100))).isFalse();
        assertThat(mine.offers()).extracting(offer -> offer.instrument().id()).containsExactly(MOMENTS);
        assertThatThrownBy(() -> new BaselineRules(2, Set.of(), 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BaselineRules(2, Set.of(), 1826)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsNobodyElseChangeTheBaseline() {
        for (var role : List.of("LEARNER", "HEAD", "EXECUTIVE", "RECRUITER")) {
            SignedIn.as(
                    HEAD,
                    role,
                    () -> assertThatThrownBy(() -> settings.change(BaselineRules.initial()))
                            .isInstanceOf(AccessDeniedException.class));
        }
        assertThat(settings.rules().version()).isZero();
    }

    @Test
    void notesWhoGrantedExtraTimeAndNeverWhy() {
        var ana = Taker.person(ANA);
        SignedIn.as(TRAINER, "TRAINING", () -> accommodations.grant(ana, 25));
        SignedIn.as(ADMIN, "ADMIN", () -> accommodations.grant(ana, 25));
        SignedIn.as(ADMIN, "ADMIN", () -> accommodations.grant(ana, 0));
        assertThat(accommodations.percent(ana)).isZero();
        assertThat(SignedIn.as(ADMIN, "ADMIN", () -> accommodations.of(ana)))
                .extracting(Accommodation::percent, Accommodation::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, ADMIN),
                        org.assertj.core.groups.Tuple.tuple(25, TRAINER));
        var stored = mongo.find(new Query(), org.bson.Document.class, "accommodations");
        assertThat(stored)
                .hasSize(1)
                .allSatisfy(document -> assertThat(document.keySet())
                        .containsExactlyInAnyOrder("_id", "revision", "decisions", "_class"));
    }

    @Test
    void grantsExtraTimeOnlyToThoseWhomOneLooksAfter() {
        var ana = Taker.person(ANA);
        var applicant = Taker.applicant("x");
        for (var role : List.of("LEARNER", "HEAD", "EXECUTIVE", "RECRUITER")) {
            SignedIn.as(HEAD, role, () -> {
                assertThatThrownBy(() -> accommodations.grant(ana, 25)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> accommodations.of(ana)).isInstanceOf(AccessDeniedException.class);
            });
        }
        SignedIn.as(
                TRAINER,
                "TRAINING",
                () -> assertThatThrownBy(() -> accommodations.grant(applicant, 25))
                        .isInstanceOf(AccessDeniedException.class));
        SignedIn.as(HEAD, "RECRUITER", () -> accommodations.grant(applicant, 300));
        assertThat(accommodations.percent(applicant)).isEqualTo(300);
        SignedIn.as(ADMIN, "ADMIN", () -> {
            assertThatThrownBy(() -> accommodations.grant(ana, 301)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> accommodations.grant(ana, -1)).isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(accommodations.percent(ana)).isZero();
    }

    @Test
    @WithMockUser(username = "nobody", roles = "ANONYMOUS")
    void hasNothingForStrangers() {
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
        assertThatThrownBy(mine::baseline).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(mine::sittings).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
