package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Accounts;
import coop.siembra.access.DemoMode;
import coop.siembra.access.Role;
import coop.siembra.app.demo.Demo.LoadOutcome;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.Learning;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Streak;
import coop.siembra.people.JobRoles;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The demo as it is loaded, and what those see who sign in to it. */
class DemoTests extends DemoTest {

    private static CourseStanding standing(List<CourseStanding> standings, String course) {
        return standings.stream()
                .filter(standing -> standing.course().id().equals(new CourseId(course)))
                .findFirst()
                .orElseThrow();
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
        var ratings = everything("ratings");
        var replies = everything("replies");
        var applicants = applicants();

        empty();
        load();

        assertThat(everything("people")).isEqualTo(persons);
        assertThat(everything("enrolments")).isEqualTo(enrolments);
        assertThat(everything("sittings")).isEqualTo(sittings);
        assertThat(everything("statements").stream().map(statement -> statement.get("_id")))
                .isEqualTo(statements);
        assertThat(everything("ratings")).isEqualTo(ratings);
        assertThat(everything("replies")).isEqualTo(replies);
        assertThat(applicants()).hasSizeGreaterThan(50).isEqualTo(applicants);
    }

    private List<List<?>> applicants() {
        return everything("applicants").stream()
                .<List<?>>map(applicant ->
                        Arrays.asList(applicant.get("_id"), applicant.get("decisions"), applicant.get("rated")))
                .toList();
    }

    @Test
    void hasAnAccountForProgramsWhichStaysRevoked(@Autowired DemoStart start) {
        look();
        start.letProgramsIn();
        var account = new Document("_id", DemoStart.PROGRAM);
        assertThat(mongo.getCollection("api_accounts").countDocuments(account)).isEqualTo(1);
        mongo.getCollection("api_accounts")
                .updateOne(account, new Document("$set", new Document("revoked", Date.from(NOW))));
        start.letProgramsIn();
        assertThat(everything("api_accounts")).singleElement().matches(kept -> kept.get("revoked") != null);
        mongo.getCollection("api_accounts").deleteMany(new Document());
    }

    @Test
    void givesNoAccountToProgramsWhereTheDataIsSomebodysOwn(@Autowired DemoStart start) {
        empty();
        start.letProgramsIn();
        assertThat(everything("api_accounts")).isEmpty();
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
        look();
        var people = everything("people");
        empty();
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
}
