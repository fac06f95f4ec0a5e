package coop.siembra.path;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.learning.Learners.EMPATHY;
import static coop.siembra.learning.Learners.SERVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.AuditEntry;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learners;
import coop.siembra.learning.MyLearning;
import coop.siembra.path.MyPath.Step;
import coop.siembra.path.model.Ground;
import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.path.model.Wish;
import coop.siembra.path.model.Wish.By;
import coop.siembra.path.model.Wish.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@QuietApplicationTest
class PathServicesTests {
    @Autowired
    MyPath mine;

    @Autowired
    TeamPath team;

    @Autowired
    MyLearning learning;

    @Autowired
    Learners learners;

    @Autowired
    Assignments assignments;

    @Autowired
    Baselines baselines;

    @Autowired
    Audit audit;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(person.value(), "", "ROLE_LEARNER"));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private List<Step> path(PersonId person) {
        return as(person, () -> mine.path().orElseThrow().steps());
    }

    private Step step(PersonId person, CourseId course) {
        return path(person).stream()
                .filter(step -> step.course().id().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private Ground ground(PersonId person, CourseId course) {
        return step(person, course).recommendation().ground();
    }

    private List<TeamPath.Step> seenByHead() {
        return as(HEAD, () -> team.of(ANA));
    }

    private void choose(CourseId course, Choice choice, String reason) {
        assertThat(as(ANA, () -> mine.choose(new Decision(course, choice, reason))))
                .isEmpty();
    }

    @Test
    void growsFromThePersonsOwnSoil() {
        assertThat(ground(ANA, EMPATHY)).isEqualTo(Ground.UNKNOWN);
        baselines.sit(ANA, false);
        assertThat(ground(ANA, EMPATHY)).isEqualTo(Ground.THIN);
        assertThat(path(ANA)).extracting(step -> step.course().id()).containsExactly(EMPATHY, SERVE);
        assertThat(path(ANA).getFirst().recommendation().reason().en())
                .contains("perspective taking, emotional attunement, supportive action and composure");
        assertThat(ground(EVA, EMPATHY)).isEqualTo(Ground.UNKNOWN);
        baselines.sit(EVA, true);
        assertThat(path(EVA)).extracting(step -> step.course().id()).containsExactly(SERVE, EMPATHY);
        assertThat(ground(EVA, SERVE)).isEqualTo(Ground.LAID);
    }

    @Test
    void tellsAHeadNothingOfWhatSomebodySaidOfThemselves() {
        var before = seenByHead();
        baselines.sit(ANA, true);
        assertThat(path(ANA).getFirst().course().id()).isEqualTo(SERVE);
        assertThat(seenByHead()).isEqualTo(before);
        assertThat(before).allSatisfy(step -> {
            assertThat(step.told().verdict()).isEmpty();
            assertThat(step.told().ground()).isEmpty();
            assertThat(step.because().en()).isEmpty();
        });
    }

    @Test
    void tellsAHeadWhatRestsOnDeedsAndDecisions() {
        learners.complete(ANA, EMPATHY);
        assignments.assign(SERVE, new ToPerson(ANA), LocalDate.of(2100, 1, 1), HEAD);
        assertThat(seenByHead())
                .extracting(step -> step.told().ground().orElseThrow())
                .containsExactly(Ground.DONE, Ground.ASKED);
        assertThat(seenByHead().getLast().dueOn()).isEqualTo("2100-01-01");
        assertThat(ground(ANA, SERVE)).isEqualTo(Ground.LAID);
    }

    @Test
    void keepsTheLatestWordOfEachSideAndLetsTheLatestOfAllCount() {
        choose(SERVE, Choice.PUT_FIRST, "");
        assertThat(step(ANA, SERVE).recommendation().verdict()).isEqualTo(Verdict.NEXT);
        choose(SERVE, Choice.SKIP, "  Ten years at the counter ");
        assertThat(step(ANA, SERVE).recommendation().verdict()).isEqualTo(Verdict.SKIP);
        var later = new Decision(SERVE, Choice.LATER, "After the audit");
        assertThat(as(HEAD, () -> team.choose(ANA, later))).isEmpty();
        assertThat(ground(ANA, SERVE)).isEqualTo(Ground.HEAD_LATER);
        for (var said : List.of(step(ANA, SERVE).said(), seenByHead().getLast().said())) {
            assertThat(said)
                    .extracting(Said::by, Said::name, Said::choice, Said::reason, Said::holds)
                    .containsExactly(
                            tuple(By.OWN, "Person ana", Choice.SKIP, "Ten years at the counter", false),
                            tuple(By.HEAD, "Person hugo", Choice.LATER, "After the audit", true));
        }
        choose(SERVE, Choice.RESET, "");
        assertThat(ground(ANA, SERVE)).isEqualTo(Ground.WAITS);
    }

    @Test
    void refusesWhatCannotBe() {
        as(ANA, () -> {
            assertThat(mine.choose(new Decision(new CourseId("none"), Choice.LATER, "")))
                    .hasValue(ChoiceRefusal.UNKNOWN_COURSE);
            assertThat(mine.choose(new Decision(SERVE, Choice.SKIP, " "))).hasValue(ChoiceRefusal.REASON_MISSING);
            assertThat(mine.choose(new Decision(SERVE, Choice.LATER, "x".repeat(Wish.LONGEST_REASON + 1))))
                    .hasValue(ChoiceRefusal.REASON_TOO_LONG);
            return true;
        });
        learners.complete(ANA, EMPATHY);
        assertThat(as(ANA, () -> mine.choose(new Decision(EMPATHY, Choice.LATER, ""))))
                .hasValue(ChoiceRefusal.COMPLETED);
        assertThat(path(ANA)).allMatch(step -> step.said().isEmpty());
    }

    private static void refused(ThrowingCallable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work);
    }

    @Test
    void isClosedToWhoDoesNotLeadThePerson() {
        var decision = new Decision(SERVE, Choice.SKIP, "Because");
        for (var nosy : List.of(EVA, ANA)) {
            refused(() -> as(nosy, () -> team.of(ANA)));
            refused(() -> as(nosy, () -> team.choose(ANA, decision)));
        }
        for (var notTheirs : List.of(EVA, HEAD, new PersonId("nobody"))) {
            refused(() -> as(HEAD, () -> team.of(notTheirs)));
            refused(() -> as(HEAD, () -> team.choose(notTheirs, decision)));
        }
        assertThat(path(ANA)).allMatch(step -> step.said().isEmpty());
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(mine::path);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> mine.choose(decision));
    }

    @Test
    void tellsThePersonWhoLookedAtTheirPathAndWhoDecided() {
        var later = new Decision(SERVE, Choice.LATER, "After the audit");
        seenByHead();
        seenByHead();
        as(HEAD, () -> team.choose(ANA, later));
        as(HEAD, () -> team.choose(ANA, new Decision(SERVE, Choice.SKIP, ""))); // refused: no reason
        choose(SERVE, Choice.PUT_FIRST, "");
        assertThat(as(ANA, () -> audit.aboutMe(0)).entries().reversed())
                .extracting(AuditEntry::who, AuditEntry::action, AuditEntry::object)
                .containsExactly(
                        tuple(HEAD, AuditAction.LOOKED, "team.person"), tuple(HEAD, AuditAction.CHANGED, "team.path"));
    }

    @Test
    void leadsHomeWhenNothingIsDue() {
        baselines.sit(ANA, true);
        assertThat(next()).isEqualTo(SERVE);
        choose(EMPATHY, Choice.PUT_FIRST, "");
        assertThat(next()).isEqualTo(EMPATHY);
        assignments.assign(SERVE, new ToPerson(ANA), LocalDate.of(2100, 1, 1), HEAD);
        assertThat(next()).isEqualTo(SERVE);
    }

    private CourseId next() {
        return as(ANA, () -> learning.home().next().orElseThrow().course().id());
    }
}
