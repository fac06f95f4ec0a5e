package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Accounts;
import coop.siembra.access.DemoMode;
import coop.siembra.access.Role;
import coop.siembra.app.demo.Demo.LoadOutcome;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.OpeningPage;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.RatingTask;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.Learning;
import coop.siembra.learning.Standings;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Streak;
import coop.siembra.path.MyPath;
import coop.siembra.path.model.Ground;
import coop.siembra.people.Cleared;
import coop.siembra.people.JobRoles;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.MirrorResults;
import coop.siembra.readiness.asking.Rounds;
import coop.siembra.readiness.asking.SurveyResults;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "siembra.readiness.pass=10h") // a pass in the middle of a demo would judge the same people
class DemoTests {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    /** What the store holds: the tests share it, and most only look. */
    private enum Stored {
        SOMETHING,
        DEMO,
        DEMO_WITH_SURVEYS
    }

    private static Stored stored = Stored.SOMETHING;

    @Autowired
    Demo demo;

    @Autowired
    DemoMarks marks;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    SurveyLives surveys;

    @Autowired
    OutboxRelay relay;

    @Autowired
    People people;

    @Autowired
    Standings standings;

    @TestConfiguration
    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    private void empty() {
        relay.drain();
        Cleared.clear(mongo);
        stored = Stored.SOMETHING;
    }

    /** The demo for a test that only looks at it: loaded once for all of these. */
    private void look() {
        if (stored == Stored.SOMETHING) {
            empty();
            load();
            stored = Stored.DEMO;
        }
    }

    /** The same with what is made in the background when it is shown. */
    private void lookWithSurveys() {
        look();
        if (stored != Stored.DEMO_WITH_SURVEYS) {
            live();
            stored = Stored.DEMO_WITH_SURVEYS;
        }
    }

    private void live() {
        marks.beginSurveys();
        surveys.live(CastFile.read(), 1844);
    }

    private void load() {
        assertThat(demo.loadCooperative(DemoMode.PASSWORD)).isInstanceOf(LoadOutcome.Loaded.class);
        relay.drain();
    }

    private List<Document> everything(String collection) {
        return mongo.findAll(Document.class, collection).stream()
                .sorted((a, b) -> a.get("_id").toString().compareTo(b.get("_id").toString()))
                .toList();
    }

    private Person person(String email) {
        return people.findByEmail(email).orElseThrow();
    }

    @Test
    void givesEverybodyARoleThereIsAndASite(@Autowired JobRoles roles) {
        look();
        var everybody = people.page(PeopleQuery.everybody(), 0, 200);
        assertThat(everybody).hasSizeGreaterThan(50).allSatisfy(person -> {
            assertThat(roles.names()).containsKey(person.role());
            assertThat(person.site()).isNotBlank();
        });
        assertThat(everybody.stream().map(Person::role).distinct())
                .hasSize(roles.names().size());
        assertThat(everybody.stream().map(Person::site).distinct()).hasSizeBetween(4, 8);
    }

    @Test
    void loadsTheSameTwice() {
        empty();
        load();
        var enrolments = everything("enrolments");
        var statements = everything("statements").stream()
                .map(statement -> statement.get("_id"))
                .toList();
        assertThat(enrolments).hasSizeGreaterThan(50);
        assertThat(statements).hasSizeGreaterThan(2_000);
        var persons = everything("people");
        var sittings = everything("sittings");
        assertThat(sittings).hasSizeGreaterThan(60);

        Cleared.clear(mongo);
        load();

        assertThat(everything("people")).isEqualTo(persons);
        assertThat(everything("enrolments")).isEqualTo(enrolments);
        assertThat(everything("sittings")).isEqualTo(sittings);
        assertThat(everything("statements").stream().map(statement -> statement.get("_id")))
                .isEqualTo(statements);
    }

    @Test
    void leavesAloneWhatIsThere(@Autowired Units units) {
        empty();
        units.add(new UnitId("ours"), new UnitDetails(LocalizedText.same("Ours"), null, null, List.of(), true));

        assertThat(demo.loadCooperative(DemoMode.PASSWORD)).isInstanceOf(LoadOutcome.NotEmpty.class);
        assertThat(everything("people")).isEmpty();
        assertThat(units.tree()).hasSize(1);
    }

    @Test
    void loadsOnce() {
        look();
        assertThat(demo.loadCooperative(DemoMode.PASSWORD)).isInstanceOf(LoadOutcome.NotEmpty.class);
    }

    @Test
    void startsOverAfterAnInterruption(@Autowired Founding founding) {
        empty();
        load();
        var people = everything("people");
        Cleared.clear(mongo);
        marks.begin();
        founding.found(CastFile.read(), DemoMode.PASSWORD);

        load();

        assertThat(marks.isLoaded()).isTrue();
        assertThat(everything("people")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"employee,LEARNER", "head,HEAD", "recruiter,RECRUITER", "training,TRAINING", "executive,EXECUTIVE"})
    void letsEveryDemoAccountSignIn(
            String name, Role role, @Autowired AuthenticationManager manager, @Autowired Accounts accounts) {
        look();
        var email = name + "@demo.coop";

        var signedIn =
                manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, DemoMode.PASSWORD));

        assertThat(signedIn.getAuthorities()).extracting(Object::toString).contains(role.authority());
        assertThat(accounts.find(person(email).id()).orElseThrow().roles()).contains(role);
    }

    @Test
    void showsTheEmployeeInTheMiddleOfTheFirstCourse(@Autowired Learning learning) {
        look();
        var me = person("employee@demo.coop").id();
        var mine = standings.of(me);

        var first = standing(mine, "empathy-foundations");
        assertThat(first.progress().percent()).isBetween(35, 65);
        assertThat(first.overdue(TODAY)).isFalse();
        assertThat(first.progress().score().orElseThrow()).isGreaterThan(0.8);
        var second = standing(mine, "why-we-serve");
        assertThat(second.startedAt()).isNull();
        assertThat(second.dueOn()).isAfter(TODAY);
        var enrolment = learning.desk(me, new CourseId("empathy-foundations"))
                .orElseThrow()
                .enrolment();
        assertThat(enrolment).isNotNull();
        assertThat(Streak.of(enrolment.days(), TODAY).days()).isBetween(5, 8);
        var practices = enrolment.activities().values().stream()
                .map(Enrolment.Visit::state)
                .filter(PracticeState.class::isInstance)
                .map(PracticeState.class::cast)
                .toList();
        assertThat(practices)
                .filteredOn(PracticeState::done)
                .singleElement()
                .satisfies(done -> assertThat(done.observations()).isNotEmpty());
        assertThat(practices)
                .filteredOn(practice -> !practice.done())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.dueOn()).isAfter(TODAY));
    }

    @Test
    void showsTheHeadPeopleAtEveryStage(@Autowired Units units) {
        look();
        assertThat(units.ledBy(person("head@demo.coop").id(), NOW)).hasSize(1);
        var team = people.idsWithin(new UnitId("front-office")).stream()
                .map(id -> standing(standings.of(id), "empathy-foundations"))
                .toList();

        assertThat(team).anyMatch(CourseStanding::completed).anyMatch(standing -> standing.overdue(TODAY));
        assertThat(team).anyMatch(standing -> standing.startedAt() == null);
        assertThat(team)
                .anyMatch(standing ->
                        standing.progress().done() > 0 && standing.progress().percent() < 60);
    }

    private static Instant lastOf(Document sitting) {
        var closing = sitting.get("closing", Document.class);
        return (closing == null ? sitting.getDate("createdAt") : closing.getDate("at")).toInstant();
    }

    private static CourseStanding standing(List<CourseStanding> standings, String course) {
        return standings.stream()
                .filter(standing -> standing.course().id().equals(new CourseId(course)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void finishesWhatItSaysIsFinished() {
        look();
        CastFile.read().people().stream()
                .filter(colleague -> colleague.share(0) >= 1)
                .forEach(colleague -> assertThat(standing(standings.of(colleague.id()), "empathy-foundations"))
                        .as(colleague.details().name())
                        .matches(CourseStanding::completed)
                        .matches(standing -> standing.certificate() != null));
    }

    @Test
    void marksEverySittingAsInventedAndCountsNoneOfThem() {
        look();
        assertThat(everything("sittings")).allMatch(sitting -> sitting.getBoolean("invented"));
        assertThat(sittings("purpose")).contains("BASELINE", "GROWTH", "LEADERS", "HIRING");
        assertThat(sittings("language")).contains("en", "es");
        assertThat(everything("norms")).isEmpty();
    }

    private Set<String> sittings(String field) {
        return everything("sittings").stream()
                .map(sitting -> sitting.getString(field))
                .collect(Collectors.toSet());
    }

    @Test
    void letsMostPeopleKnowTheirSoilAndOneSeeTheInvitation() {
        look();
        long sat = everything("sittings").stream()
                .filter(sitting -> sitting.getString("purpose").equals("BASELINE") && sitting.get("closing") != null)
                .map(sitting -> sitting.getString("taker"))
                .distinct()
                .count();
        assertThat((double) sat / people.count(PeopleQuery.everybody())).isBetween(0.55, 0.95);
        assertThat(takers()).contains("person:" + person("employee@demo.coop").id());
        assertThat(takers())
                .doesNotContain("person:" + person("recruiter@demo.coop").id());
        assertThat(everything("sittings"))
                .filteredOn(sitting -> sitting.getString("purpose").equals("LEADERS"))
                .hasSizeGreaterThan(3)
                .extracting(sitting -> sitting.getString("taker"))
                .contains("person:" + person("head@demo.coop").id());
    }

    private List<String> takers() {
        return everything("sittings").stream()
                .map(sitting -> sitting.getString("taker"))
                .toList();
    }

    @Test
    void growsThePathOfTheEmployeeFromTheirScores(@Autowired MyPath path) {
        look();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new TestingAuthenticationToken(person("employee@demo.coop").id().value(), "", "ROLE_LEARNER"));
        SecurityContextHolder.setContext(context);
        try {
            var mine = path.path().orElseThrow();
            assertThat(mine.soil().unknown().en()).isEmpty();
            assertThat(mine.soil().thin().en()).as(mine.soil().toString()).isNotEmpty();
            assertThat(mine.soil().holds().en()).isNotEmpty();
            assertThat(mine.next().orElseThrow().recommendation().ground()).isEqualTo(Ground.THIN);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void neverLooksIntoTheFuture() {
        look();
        assertThat(everything("sittings"))
                .allSatisfy(sitting -> assertThat(lastOf(sitting)).isBefore(NOW));
        assertThat(everything("enrolments"))
                .allSatisfy(enrolment ->
                        assertThat(enrolment.getDate("lastAt").toInstant()).isBefore(NOW));
    }

    @Test
    void showsTheRecruiterOneOpeningUnderWayAndOneThatIsOver(
            @Autowired Openings openings, @Autowired Applicants applicants) {
        look();
        var recruiter = person("recruiter@demo.coop").id();
        var rows = Acting.as(recruiter, () -> openings.page(null, 0, 10), "LEARNER", "RECRUITER")
                .rows();
        assertThat(rows).extracting(row -> row.file().opening().state()).containsExactly(State.OPEN, State.CLOSED);
        assertThat(rows).extracting(OpeningPage.Row::applicants).containsExactly(14L, 44L);
        assertThat(rows.getLast().waiting()).isZero();

        var board = Acting.as(
                        recruiter,
                        () -> applicants.board(rows.getFirst().file().opening().id(), 20),
                        "LEARNER",
                        "RECRUITER")
                .orElseThrow();
        assertThat(board.columns()).filteredOn(column -> column.count() > 0).hasSizeGreaterThan(5);
        assertThat(everything("replies")).hasSizeGreaterThan(20);
        assertThat(everything("ratings")).anyMatch(rating -> !rating.getBoolean("submitted"));
        assertThat(everything("applicants"))
                .allSatisfy(applicant -> assertThat(
                                applicant.get("identity", Document.class).getString("source"))
                        .contains("invented"));
    }

    @Test
    void hasACulturePlanWithActionsInEveryStateAndWorkshops() {
        look();
        var goals = everything("culture_goals");
        assertThat(goals)
                .extracting(goal -> goal.getString("state"))
                .containsExactlyInAnyOrder("OPEN", "OPEN", "OPEN", "CLOSED");
        assertThat(goals.stream().flatMap(goal -> goal.getList("actions", Document.class).stream()))
                .extracting(action -> action.getString("state"))
                .contains("OPEN", "UNDER_WAY", "DONE", "DROPPED");
        assertThat(goals.stream().flatMap(goal -> goal.getList("doers", String.class).stream()))
                .allSatisfy(owner -> assertThat(mongo.findById(owner, Document.class, "people"))
                        .isNotNull());
        assertThat(everything("workshops"))
                .extracting(workshop -> workshop.getString("state"))
                .containsExactlyInAnyOrder("HELD", "INVITED");
        assertThat(everything("job_observations")).hasSize(1);
        assertThat(everything("recognitions")).hasSize(2);
    }

    @Test
    void makesTheSameApplicantsTwiceAndNoNewsOfThem() {
        empty();
        load();
        var ratings = everything("ratings");
        var replies = everything("replies");
        var applicants = everything("applicants").stream()
                .map(applicant -> List.of(applicant.get("_id"), applicant.get("decisions"), applicant.get("rated")))
                .toList();
        assertThat(everything("letters"))
                .as("only of what a head has planned with people who work there")
                .allSatisfy(letter -> assertThat(letter.getString("kind")).isEqualTo("leading"));

        Cleared.clear(mongo);
        load();

        assertThat(everything("ratings")).isEqualTo(ratings);
        assertThat(everything("replies")).isEqualTo(replies);
        assertThat(everything("applicants"))
                .map(applicant -> List.of(applicant.get("_id"), applicant.get("decisions"), applicant.get("rated")))
                .isEqualTo(applicants);
    }

    @Test
    void letsNothingOfTheOpeningsHappenInTheFuture() {
        look();
        assertThat(everything("replies"))
                .allSatisfy(reply ->
                        assertThat(reply.getDate("submittedAt").toInstant()).isBefore(NOW));
        assertThat(everything("applicants"))
                .allSatisfy(applicant -> applicant
                        .getList("decisions", Document.class)
                        .forEach(decision ->
                                assertThat(decision.getDate("at").toInstant()).isBefore(NOW)));
    }

    @Test
    void givesTheEmployeeRepliesToRateAndTheRecruiterFairnessToLookAt(
            @Autowired Judging judging, @Autowired FairnessMonitor monitor) {
        look();
        var open = new OpeningId("demo-teller");
        var mine = Acting.as(person("employee@demo.coop").id(), () -> judging.mine(open), "LEARNER");
        assertThat(mine).extracting(RatingTask::state).contains(RatingTask.State.BEGUN, RatingTask.State.HANDED_IN);
        var report = Acting.as(
                        person("recruiter@demo.coop").id(),
                        () -> monitor.report(List.of(new OpeningId("demo-contact")), "gender"),
                        "LEARNER",
                        "RECRUITER")
                .orElseThrow();
        assertThat(report.stages().getFirst().rates().lines()).hasSize(2);
    }

    private List<Document> surveyed() {
        return Stream.of("rounds", "results", "marks", "words", "counts", "own")
                .flatMap(part -> everything("survey_" + part).stream())
                .toList();
    }

    @Test
    void showsWhatStandsInTheWayAndHowItMoved(@Autowired SurveyResults results, @Autowired MirrorResults mirror) {
        lookWithSurveys();
        var executive = person("executive@demo.coop").id();
        var map =
                Acting.as(executive, () -> results.obstacles(null), "EXECUTIVE").orElseThrow();
        assertThat(map.round().number()).isEqualTo(2);
        assertThat(map.answered()).isBetween(40L, 59L);
        var shares = map.survey().obstacles().stream()
                .map(obstacle -> map.unit().of(obstacle.id()).orElseThrow().ratio())
                .toList();
        assertThat(Collections.max(shares) - Collections.min(shares)).isGreaterThan(0.2);
        var earlier = map.earlier().orElseThrow().row();
        assertThat(map.unit().of("decisions").orElseThrow().ratio())
                .isLessThan(earlier.of("decisions").orElseThrow().ratio());
        var below = Acting.as(executive, () -> results.obstacles(new UnitId("management")), "EXECUTIVE")
                .orElseThrow();
        assertThat(below.family()).anyMatch(SurveyResults.Row::hidden).anyMatch(row -> row.answered() >= 5);
        assertThat(Acting.as(executive, () -> results.words(SurveyKind.OBSTACLES), "EXECUTIVE"))
                .hasSizeGreaterThan(4);
        assertThat(Acting.as(executive, mirror::moments, "EXECUTIVE"))
                .hasSize(2)
                .allSatisfy(moment -> assertThat(moment.figures().gap()).isPresent());
    }

    @Test
    void makesSurveysOnceTheSameAndAnewAfterAnInterruption() {
        empty();
        assertThat(marks.isWithoutSurveys()).isFalse();
        load();
        live();
        var first = surveyed();
        assertThat(first).hasSizeGreaterThan(20);
        assertThat(marks.isWithoutSurveys()).isTrue();
        marks.beginSurveys();
        assertThat(surveyed()).isEmpty();
        surveys.live(CastFile.read(), 1844);
        marks.noteSurveys();
        assertThat(surveyed()).isEqualTo(first);
        assertThat(marks.isWithoutSurveys()).isFalse();
        assertThat(marks.isLoaded()).isTrue();
    }

    @Test
    void asksTheEmployeeWhatStandsInTheWay(@Autowired Answering answering, @Autowired Rounds rounds) {
        lookWithSurveys();
        var asked = Acting.as(person("employee@demo.coop").id(), answering::running, "LEARNER");
        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo(Answering.Part.ANSWERS);
            assertThat(one.obstacles()).isNotNull();
        });
        var round = asked.getFirst().round().id();
        assertThat(Acting.as(person("executive@demo.coop").id(), () -> rounds.answeredAtLeast(round), "EXECUTIVE"))
                .isBetween(15L, 35L);
    }
}
