package coop.siembra.learning;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.learning.Learners.EMPATHY;
import static coop.siembra.learning.Learners.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.siembra.access.Cooperative;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.learning.StepOutcome.Refused;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.Answer;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent.CourseStarted;
import coop.siembra.learning.events.LearningEvent.ItemAnswered;
import coop.siembra.learning.store.EnrolmentDocument;
import coop.siembra.store.Outbox.Letter;
import coop.siembra.store.OutboxRelay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;

@SpringBootTest
class LearningTests {
    @Autowired
    Learning learning;

    @Autowired
    Learners learners;

    @Autowired
    Certificates certificates;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private Activity.Check check() {
        return learners.first(EMPATHY, Activity.Check.class);
    }

    private Enrolment stored() {
        return Objects.requireNonNull(learning.desk(ANA, EMPATHY).orElseThrow().enrolment());
    }

    private CheckState checkState() {
        return (CheckState) stored().state(check().id()).orElseThrow();
    }

    private Step give(int item) {
        var asked = check().items().get(item);
        return new Step.Give(asked.id(), Learners.right(asked));
    }

    @Test
    void storesNothingForALookAtACourse() {
        var desk = learning.desk(ANA, EMPATHY).orElseThrow();
        assertThat(desk.enrolment()).isNull();
        assertThat(desk.progress().done()).isZero();
        assertThat(learning.desk(ANA, new CourseId("no-such-course"))).isEmpty();
        assertThat(mongo.findAll(EnrolmentDocument.class)).isEmpty();
    }

    @Test
    void refusesActivitiesAndCoursesThatDoNotExist() {
        assertThat(learning.take(ANA, EMPATHY, new ActivityId("no-such-activity"), TAB, new Step.Open()))
                .isEqualTo(new Refused(Refusal.UNKNOWN_PART));
        assertThat(learning.take(ANA, new CourseId("none"), check().id(), TAB, new Step.Open()))
                .isEqualTo(new Refused(Refusal.UNKNOWN_PART));
        assertThat(learning.take(ANA, EMPATHY, check().id(), TAB, give(0))).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(mongo.findAll(EnrolmentDocument.class)).isEmpty();
    }

    @Test
    void comesBackToTheSameActivityWithTheSameAnswersInAnotherBrowser() {
        learners.open(ANA, EMPATHY, check());
        learners.take(ANA, EMPATHY, check().id(), give(0));
        var second = check().items().get(1);
        learners.take(ANA, EMPATHY, check().id(), new Step.Draft(second.id(), Learners.right(second)));
        var before = checkState().last().orElseThrow();

        assertThat(learning.take(ANA, EMPATHY, check().id(), "phone", new Step.Open()))
                .isInstanceOf(Saved.class);
        assertThat(stored().at()).isEqualTo(check().id());
        assertThat(checkState().last()).hasValue(before);
        assertThat(before.answers().values()).extracting(Answer::given).containsExactly(true, false);
        assertThat(Response.decode(second, before.answers().get(second.id()).response()))
                .hasValue(Learners.right(second));
    }

    @Test
    void letsTheLaterTabWinCleanly() {
        learners.open(ANA, EMPATHY, check());
        learning.take(ANA, EMPATHY, check().id(), "later", new Step.Open());
        assertThat(learning.take(ANA, EMPATHY, check().id(), TAB, give(0)))
                .isEqualTo(new Refused(Refusal.OPEN_ELSEWHERE));
        assertThat(checkState().last().orElseThrow().answers()).isEmpty();
        assertThat(learning.take(ANA, EMPATHY, check().id(), "later", give(0))).isInstanceOf(Saved.class);
        assertThat(checkState().last().orElseThrow().answers()).hasSize(1);
    }

    @Test
    void losesNoAnswerWhenSeveralAreGivenAtOnce() throws Exception {
        learners.open(ANA, EMPATHY, check());
        var outcomes = atOnce(List.of(0, 1, 2, 3).stream()
                .<Callable<StepOutcome>>map(item -> () -> learning.take(ANA, EMPATHY, check().id(), TAB, give(item)))
                .toList());
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Saved.class));
        assertThat(checkState().last().orElseThrow().answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        check().items().stream().limit(4).map(Item::id).toList());
    }

    @Test
    void beginsACourseOnceWhenItIsOpenedSeveralTimesAtOnce() throws Exception {
        var activities = learners.course(EMPATHY).activities().subList(0, 4);
        var outcomes = atOnce(activities.stream()
                .<Callable<StepOutcome>>map(
                        activity -> () -> learning.take(ANA, EMPATHY, activity.id(), TAB, new Step.Open()))
                .toList());
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Saved.class));
        assertThat(stored().activities()).hasSize(4);
        assertThat(mongo.findAll(EnrolmentDocument.class))
                .hasSize(1)
                .allSatisfy(document -> assertThat(document.outbox().events())
                        .filteredOn(letter -> letter.news() instanceof CourseStarted)
                        .hasSizeLessThanOrEqualTo(1));
    }

    private static List<StepOutcome> atOnce(List<Callable<StepOutcome>> steps) throws Exception {
        try (var threads = Executors.newFixedThreadPool(steps.size())) {
            var outcomes = new java.util.ArrayList<StepOutcome>();
            for (Future<StepOutcome> outcome : threads.invokeAll(steps)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    private Saved saved(StepOutcome outcome) {
        return assertThat(outcome).asInstanceOf(type(Saved.class)).actual();
    }

    @Test
    void goesOnFromTheLastStepAsIfItHadBeenReadAgain() {
        var last = saved(learning.take(ANA, EMPATHY, check().id(), TAB, new Step.Open()));
        for (int item = 0; item < check().items().size(); item++) {
            last = saved(learning.take(last, TAB, give(item)));
            assertThat(stored()).isEqualTo(last.enrolment());
        }
        assertThat(checkState().last().orElseThrow().finishedAt()).isNotNull();
        last = saved(learning.take(last, TAB, new Step.TryAgain()));
        assertThat(stored()).isEqualTo(last.enrolment());
        assertThat(checkState().attempts()).hasSize(2);
        assertThat(learning.take(last, TAB, new Step.TryAgain())).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void overwritesNothingThatWasStoredElsewhereSinceTheLastStep() {
        var last = saved(learning.take(ANA, EMPATHY, check().id(), TAB, new Step.Open()));
        var lesson = learners.first(EMPATHY, Activity.Lesson.class);
        learners.open(ANA, EMPATHY, lesson);
        learners.take(ANA, EMPATHY, check().id(), give(0));
        last = saved(learning.take(last, TAB, give(1)));
        assertThat(last.enrolment()).isEqualTo(stored());
        assertThat(stored().activities()).containsOnlyKeys(check().id(), lesson.id());
        assertThat(checkState().last().orElseThrow().answers()).hasSize(2);

        learning.take(ANA, EMPATHY, check().id(), "later", new Step.Open());
        assertThat(learning.take(last, TAB, give(2))).isEqualTo(new Refused(Refusal.OPEN_ELSEWHERE));
        assertThat(checkState().last().orElseThrow().answers()).hasSize(2);
    }

    @Test
    void tellsNoNewsTwiceWhenItWasHeardBetweenTwoSteps(@Autowired OutboxRelay relay) {
        var last = saved(learning.take(ANA, EMPATHY, check().id(), TAB, new Step.Open()));
        last = saved(learning.take(last, TAB, give(0)));
        relay.drain();
        learning.take(last, TAB, give(1));
        assertThat(mongo.findAll(EnrolmentDocument.class))
                .singleElement()
                .satisfies(document -> assertThat(document.outbox().events())
                        .singleElement()
                        .extracting(Letter::news)
                        .isInstanceOf(ItemAnswered.class));
    }

    @Test
    void leavesTheLearnersPlaceAndDaysAloneWhenAHeadNotesWhatTheySaw() {
        var practice = learners.first(EMPATHY, Activity.Practice.class);
        learners.open(ANA, EMPATHY, practice);
        learners.take(ANA, EMPATHY, practice.id(), new Step.Promise(LocalDate.of(2100, 1, 1), "Soon"));
        learners.open(ANA, EMPATHY, check());
        var before = stored();
        var seen = Set.of(practice.observe().getFirst().id());
        learning.take(ANA, EMPATHY, practice.id(), "", new Step.Observe(HEAD, seen, "Well done"));
        assertThat(stored().at()).isEqualTo(check().id());
        assertThat(stored().lastAt()).isEqualTo(before.lastAt());
        assertThat(stored().days()).isEqualTo(before.days());
        assertThat(learning.take(ANA, EMPATHY, practice.id(), TAB, new Step.Confirm("Done")))
                .isInstanceOf(Saved.class);
    }

    @Test
    void completesACourseWithACertificateThatTellsNameCourseAndDateOnly() {
        var code = learners.complete(ANA, EMPATHY);
        assertThat(code).matches("[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){3}");
        assertThat(certificates.find(code)).hasValueSatisfying(certificate -> {
            assertThat(certificate.personName()).isEqualTo("Person ana");
            assertThat(certificate.course()).isEqualTo(learners.course(EMPATHY).title());
        });
        assertThat(certificates.belongsTo(code, ANA)).isTrue();
        assertThat(certificates.belongsTo(code, HEAD)).isFalse();
        assertThat(certificates.find("22222-22222-22222-22222")).isEmpty();
        assertThat(certificates.find("")).isEmpty();
        assertThat(certificates.find("{\"$ne\":1}")).isEmpty();
    }
}
