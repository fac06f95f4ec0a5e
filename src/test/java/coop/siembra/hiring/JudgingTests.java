package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RAUL;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.QuietApplicationTest;
import coop.siembra.hiring.RatingOutcome.Refused;
import coop.siembra.hiring.RatingOutcome.Saved;
import coop.siembra.hiring.RatingOutcome.Unfit;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.model.judging.Scorecards;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxRelay;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Who rates what, alone, and what appears when. */
@QuietApplicationTest
class JudgingTests {
    @Autowired
    Judging judging;

    @Autowired
    Applicants applicants;

    @Autowired
    Openings openings;

    @Autowired
    HiringHouse house;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
        house.replied(opening, berta, "Thank you for telling us. I looked into it at once.");
    }

    private RatingOutcome take(PersonId person, ApplicationId id, Rated what, ScorecardStep step) {
        return Acting.as(person, () -> judging.take(id, what, step));
    }

    private Scorecard card(PersonId person, Rated what) {
        return Acting.as(person, () -> judging.desk(berta, what)).orElseThrow().own();
    }

    private void rateAll(PersonId person, ApplicationId id, Rated what, int point) {
        var asked = Acting.as(person, () -> judging.desk(id, what))
                .orElseThrow()
                .own()
                .asked();
        asked.forEach(one -> assertThat(
                        take(person, id, what, new ScorecardStep.Rate(one, new Rating(point, "Said “at once”"))))
                .isInstanceOf(Saved.class));
    }

    private void handIn(PersonId person, ApplicationId id, Rated what, int point) {
        rateAll(person, id, what, point);
        assertThat(take(person, id, what, new ScorecardStep.Submit())).isInstanceOf(Saved.class);
    }

    private List<Judging.Given> seenBy(PersonId person) {
        return Acting.as(person, () -> judging.ratings(berta));
    }

    private void toInterview(ApplicationId id) {
        house.decide(id, "application", Verdict.GOES_ON);
        house.decide(id, "assessment", Verdict.GOES_ON);
    }

    @Test
    void givesARaterTheReplyAndNoName() {
        var desk = (RatingDesk.OfReply)
                Acting.as(RITA, () -> judging.desk(berta, Rated.REPLY)).orElseThrow();
        assertThat(desk.reply().text()).startsWith("Thank you");
        assertThat(desk.own().asked()).isNotEmpty().hasSameSizeAs(desk.task().dimensions());
        assertThat(desk.number()).isEqualTo(1);
        assertThat(desk.toString()).doesNotContainIgnoringCase("berta");
        assertThat(Acting.as(RITA, () -> applicants.find(berta)).orElseThrow().reply())
                .isPresent();
    }

    @Test
    void isForThoseNamedForItOnly() {
        var step = new ScorecardStep.Rate("x", new Rating(3, "note"));
        for (var person : List.of(ROSA, DIEGO, INES, OMAR)) {
            assertThat(Acting.as(person, () -> judging.desk(berta, Rated.REPLY)))
                    .isEmpty();
            assertThat(take(person, berta, Rated.REPLY, step)).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        var other = house.draft(HiringHouse.open(house.form(BACK)));
        house.publish(other);
        var foreign = house.applied(other, "Zoe Paz");
        house.replied(other, foreign, "Dear colleague");
        assertThat(Acting.as(RITA, () -> judging.desk(foreign, Rated.REPLY))).isEmpty();
        assertThat(take(RITA, foreign, Rated.REPLY, step)).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(Acting.as(RITA, () -> judging.mine(other))).isEmpty();
        assertThat(Acting.as(RITA, () -> judging.ratings(foreign))).isEmpty();
    }

    @Test
    void waitsForTheReplyAndTheInterview() {
        var other = house.applied(opening, "Zoe Paz");
        assertThat(take(RITA, other, Rated.REPLY, new ScorecardStep.Submit())).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(take(INES, berta, Rated.INTERVIEW, new ScorecardStep.Submit()))
                .isEqualTo(new Refused(Refusal.NOT_YET));
        toInterview(berta);
        assertThat(Acting.as(INES, () -> judging.desk(berta, Rated.INTERVIEW))).isPresent();
    }

    @Test
    void hidesWhatOthersGaveUntilOnesOwnIsHandedIn() {
        handIn(RITA, berta, Rated.REPLY, 4);
        assertThat(seenBy(RAUL)).as("has not even begun").isEmpty();
        rateAll(RAUL, berta, Rated.REPLY, 2);
        assertThat(seenBy(RAUL)).extracting(given -> given.card().by()).containsExactly(RAUL);
        assertThat(Acting.as(RAUL, () -> judging.desk(berta, Rated.REPLY))
                        .orElseThrow()
                        .others())
                .isEmpty();
        assertThat(Acting.as(RAUL, () -> judging.agreement(opening, Rated.REPLY)))
                .isEmpty();
        assertThat(seenBy(RITA)).as("his are not handed in").hasSize(1);
        take(RAUL, berta, Rated.REPLY, new ScorecardStep.Submit());
        assertThat(seenBy(RAUL)).hasSize(2);
        assertThat(seenBy(RITA)).hasSize(2);
        assertThat(Acting.as(RAUL, () -> judging.desk(berta, Rated.REPLY))
                        .orElseThrow()
                        .others())
                .singleElement()
                .satisfies(card -> assertThat(card.by()).isEqualTo(RITA));
    }

    @Test
    void showsThoseWhoRecruitOrDecideWhatIsHandedInAndNothingBegun() {
        rateAll(RITA, berta, Rated.REPLY, 4);
        assertThat(seenBy(ROSA)).isEmpty();
        assertThat(seenBy(DIEGO)).isEmpty();
        take(RITA, berta, Rated.REPLY, new ScorecardStep.Submit());
        assertThat(seenBy(ROSA)).hasSize(1);
        assertThat(seenBy(DIEGO)).hasSize(1);
        assertThat(seenBy(INES))
                .as("interviews without having read what others think")
                .isEmpty();
        assertThat(seenBy(OMAR)).isEmpty();
    }

    @Test
    void hidesScoresAndDecisionsFromADeciderWhoStillHasToInterview() {
        handIn(RITA, berta, Rated.REPLY, 4);
        toInterview(berta);
        house.assign(opening, DIEGO, Part.DECIDER, Part.INTERVIEWER);
        var before = Acting.as(DIEGO, () -> applicants.find(berta)).orElseThrow();
        assertThat(before.sight()).doesNotContain(Sight.SCORES, Sight.OTHERS_RATINGS, Sight.DECISIONS);
        assertThat(seenBy(DIEGO)).isEmpty();
        handIn(DIEGO, berta, Rated.INTERVIEW, 3);
        assertThat(Acting.as(DIEGO, () -> applicants.find(berta)).orElseThrow().sight())
                .contains(Sight.SCORES, Sight.OTHERS_RATINGS, Sight.DECISIONS);
        assertThat(seenBy(DIEGO)).hasSize(2);
    }

    @Test
    void keepsWhatWasFirstGivenAndAddsWhatIsSeenOtherwise() {
        handIn(RITA, berta, Rated.REPLY, 4);
        var asked = card(RITA, Rated.REPLY).asked().getFirst();
        assertThat(take(RITA, berta, Rated.REPLY, new ScorecardStep.Rate(asked, new Rating(1, "changed"))))
                .isEqualTo(new Unfit(Scorecards.Reason.SUBMITTED));
        assertThat(take(RITA, berta, Rated.REPLY, new ScorecardStep.Amend(asked, 2, " ")))
                .isEqualTo(new Unfit(Scorecards.Reason.NO_REASON));
        take(RITA, berta, Rated.REPLY, new ScorecardStep.Amend(asked, 2, "Raúl showed me a sentence I had missed"));
        assertThat(card(RITA, Rated.REPLY).first(asked)).isEqualTo(OptionalInt.of(4));
        assertThat(card(RITA, Rated.REPLY).last(asked)).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void refusesWhatFitsNoScorecard() {
        var asked = card(RITA, Rated.REPLY).asked().getFirst();
        assertThat(take(RITA, berta, Rated.REPLY, new ScorecardStep.Rate("no-such", new Rating(3, "n"))))
                .isEqualTo(new Unfit(Scorecards.Reason.UNKNOWN));
        assertThat(take(RITA, berta, Rated.REPLY, new ScorecardStep.Rate(asked, new Rating(6, "n"))))
                .isEqualTo(new Unfit(Scorecards.Reason.OUT_OF_SCALE));
        assertThat(take(RITA, berta, Rated.REPLY, new ScorecardStep.Rate(asked, new Rating(3, "n".repeat(10_000_000)))))
                .isEqualTo(new Unfit(Scorecards.Reason.TOO_LONG));
        assertThat(take(RITA, berta, Rated.REPLY, new ScorecardStep.Submit()))
                .isEqualTo(new Unfit(Scorecards.Reason.INCOMPLETE));
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(take(RITA, berta, Rated.REPLY, new ScorecardStep.Rate(asked, new Rating(3, "n"))))
                .isEqualTo(new Refused(Refusal.HALTED));
    }

    @Test
    void isHandedInOnceHoweverOftenTheButtonIsPressed() throws Exception {
        rateAll(RITA, berta, Rated.REPLY, 4);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 6)
                    .<Callable<RatingOutcome>>mapToObj(
                            i -> () -> take(RITA, berta, Rated.REPLY, new ScorecardStep.Submit()))
                    .toList();
            assertThat(threads.invokeAll(all)).allMatch(done -> done.resultNow() instanceof Saved);
        }
        assertThat(mongo.find(query(where("object").is("applicant.rating")), Document.class, "audit"))
                .hasSize(1);
        relay.drain();
        relay.drain();
        var page = Acting.as(ROSA, () -> applicants.page(opening, ApplicantQuery.first(10)))
                .orElseThrow();
        assertThat(page.rows().getFirst().rated()).isEqualTo(1);
    }

    @Test
    void fixesTheProfileFromTheFirstRatingOn() {
        var profile = Acting.as(ROSA, () -> openings.find(opening).orElseThrow())
                .opening()
                .profile();
        rateAll(RITA, berta, Rated.REPLY, 4);
        assertThat(Acting.as(ROSA, () -> openings.take(opening, new OpeningStep.Adjust(profile, "Not yet judged"))))
                .isInstanceOf(OpeningOutcome.Stored.class);
        take(RITA, berta, Rated.REPLY, new ScorecardStep.Submit());
        assertThat(Acting.as(ROSA, () -> openings.take(opening, new OpeningStep.Adjust(profile, "Too late"))))
                .isEqualTo(new OpeningOutcome.Refused(Refusal.ALREADY_JUDGED));
    }

    @Test
    void saysHowFarTwoRatersAgreeFromWhatEachGaveAlone() {
        var zoe = house.applied(opening, "Zoe Paz");
        house.replied(opening, zoe, "I understand.");
        handIn(RITA, berta, Rated.REPLY, 4);
        handIn(RAUL, berta, Rated.REPLY, 4);
        handIn(RITA, zoe, Rated.REPLY, 2);
        handIn(RAUL, zoe, Rated.REPLY, 1);
        var asked = card(RAUL, Rated.REPLY).asked();
        var before =
                Acting.as(ROSA, () -> judging.agreement(opening, Rated.REPLY)).orElseThrow();
        take(RAUL, zoe, Rated.REPLY, new ScorecardStep.Amend(asked.getFirst(), 2, "After talking"));
        var after =
                Acting.as(DIEGO, () -> judging.agreement(opening, Rated.REPLY)).orElseThrow();
        assertThat(before.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.first()).isEqualTo(RAUL);
            assertThat(pair.agreement().things()).isEqualTo(2 * asked.size());
            assertThat(pair.agreement().few()).isTrue();
        });
        assertThat(after).isEqualTo(before);
        assertThat(Acting.as(RITA, () -> judging.agreement(opening, Rated.REPLY)))
                .isEmpty();
    }

    @Test
    void asksEverybodyTheCoreAndAllInterviewersTheSame() {
        toInterview(berta);
        house.assign(opening, RAUL, Part.INTERVIEWER);
        var core = Acting.as(ROSA, () -> openings.find(opening).orElseThrow())
                .opening()
                .core();
        var kit = Acting.as(INES, () -> judging.kit(berta)).orElseThrow();
        assertThat(kit.questions().stream()
                        .filter(asked -> !asked.added())
                        .map(asked -> asked.question().id()))
                .containsExactlyElementsOf(core);
        assertThat(kit.questions().stream().filter(KitSheet.Asked::added)).hasSize(2);
        handIn(INES, berta, Rated.INTERVIEW, 3);
        assertThat(card(RAUL, Rated.INTERVIEW).asked())
                .isEqualTo(card(INES, Rated.INTERVIEW).asked());
        assertThat(Acting.as(RITA, () -> judging.kit(berta))).isEmpty();
        assertThat(Acting.as(OMAR, () -> judging.kit(berta))).isEmpty();
    }

    @Test
    void listsWhatIsStillToBeRatedFirst() {
        var zoe = house.applied(opening, "Zoe Paz");
        house.replied(opening, zoe, "I understand.");
        house.applied(opening, "Has not replied");
        handIn(RITA, berta, Rated.REPLY, 4);
        assertThat(Acting.as(RITA, () -> judging.mine(opening)))
                .containsExactly(
                        new RatingTask(zoe, 2, Rated.REPLY, RatingTask.State.NOT_BEGUN),
                        new RatingTask(berta, 1, Rated.REPLY, RatingTask.State.HANDED_IN));
        assertThat(Acting.as(INES, () -> judging.mine(opening))).isEmpty();
        toInterview(berta);
        assertThat(Acting.as(INES, () -> judging.mine(opening))).hasSize(1);
        assertThat(Acting.as(ROSA, () -> judging.mine(opening))).isEmpty();
    }

    @Test
    void tellsInterviewersNothingOfWhatIsDecided() {
        var zoe = house.applied(opening, "Zoe Paz");
        toInterview(berta);
        toInterview(zoe);
        var before = Acting.as(INES, () -> judging.mine(opening));
        house.decide(berta, "interview", Verdict.NOT_TAKEN);
        house.decide(zoe, "interview", Verdict.GOES_ON);
        assertThat(Acting.as(INES, () -> judging.mine(opening))).hasSize(2).isEqualTo(before);
    }

    @Test
    void letsNobodyDecideWhoHasStillToHandIn() {
        house.assign(opening, DIEGO, Part.DECIDER, Part.RATER);
        var decide = new Step.Decide("application", Verdict.GOES_ON, HiringHouse.because());
        assertThat(Acting.as(DIEGO, () -> applicants.take(berta, decide)))
                .isEqualTo(new ApplicantOutcome.Refused(Refusal.NOT_YET));
        handIn(DIEGO, berta, Rated.REPLY, 4);
        assertThat(Acting.as(DIEGO, () -> applicants.take(berta, decide))).isInstanceOf(ApplicantOutcome.Stored.class);
    }

    @Test
    void isNotTakenUpAgainByWhoeverLaidItDownToLook() {
        house.assign(opening, ROSA, Part.RATER);
        house.assign(opening, ROSA);
        house.assign(opening, ROSA, Part.RATER);
        house.assign(opening, ROSA);
        Acting.as(ROSA, () -> applicants.find(berta));
        var again = new OpeningStep.Assign(ROSA, Set.of(Part.RATER));
        assertThat(Acting.as(ROSA, () -> openings.take(opening, again)))
                .isEqualTo(new OpeningOutcome.Refused(Refusal.HAS_LOOKED));
        house.assign(opening, ROSA);
    }
}
