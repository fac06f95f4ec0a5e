package coop.siembra.access.personal;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.learning.Learners.EMPATHY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Accounts;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.AuditEntry;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learners;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.people.Deputy;
import coop.siembra.people.People;
import coop.siembra.people.Units;
import coop.siembra.store.OutboxRelay;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@QuietApplicationTest
@WithMockUser(username = "ana", roles = "LEARNER")
class PersonalExportTests {
    private static final LocalDate MAY = LocalDate.of(2100, 5, 1);
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    PersonalExport export;

    @Autowired
    Learners learners;

    @Autowired
    Learning learning;

    @Autowired
    Assignments assignments;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Audit audit;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private Map<String, String> files() throws IOException {
        var out = new ByteArrayOutputStream();
        export.mine().writeTo(out);
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private JsonNode json(String file) throws IOException {
        return JSON.readTree(files().get(file));
    }

    private void live(PersonId person) {
        assignments.assign(EMPATHY, new ToPerson(person), MAY, HEAD);
        learners.complete(person, EMPATHY);
        var practice = learners.first(EMPATHY, Activity.Practice.class);
        var seen = Set.of(practice.observe().getFirst().id());
        learning.take(person, EMPATHY, practice.id(), "", new Step.Observe(HEAD, seen, "Well asked"));
        relay.drain();
    }

    @Test
    void holdsAFileForEachModuleAndOneThatExplainsThem() throws IOException {
        live(ANA);
        var files = files();
        assertThat(files.keySet())
                .containsExactly(
                        "README.txt",
                        "account.json",
                        "activity-log.json",
                        "assessments.json",
                        "courses.json",
                        "culture-plan.json",
                        "evidence.json",
                        "hiring.json",
                        "letters.json",
                        "observations.json",
                        "path.json",
                        "person.json",
                        "recognitions.json",
                        "reminders.json",
                        "scores.json",
                        "surveys.json",
                        "talks.json",
                        "who-looked.json",
                        "workshops.json");
        assertThat(files.get("README.txt"))
                .contains("Everything that is held about Person ana", "courses.json: What you were asked to complete")
                .doesNotContain("!", "{0}");
        files.keySet().forEach(name -> assertThat(files.get("README.txt")).contains(name.replace("README.txt", "")));
        assertThat(files.get("account.json").lines().count()).as("indented").isGreaterThan(5);
    }

    @Test
    void holdsAllThatWasWrittenAndAnswered() throws IOException {
        live(ANA);
        var courses = files().get("courses.json");
        assertThat(courses)
                .contains(
                        "For my eyes only", "My secret plan", "My secret note", "Well asked", "\"withdrawn\" : false");
        var check = learners.first(EMPATHY, Activity.Check.class);
        assertThat(courses)
                .contains(check.items().getFirst().stem().en().split("\n")[0].replace("\"", "\\\""));
        var course = json("courses.json").get("courses").get(0);
        assertThat(course.get("certificate").get("personName").asString()).isEqualTo("Person ana");
        assertThat(course.get("activities").size())
                .isEqualTo(learners.course(EMPATHY).required().size());
        for (var activity : course.get("activities")) {
            assertThat(activity.get("title").get("es").asString()).isNotBlank();
            if (activity.get("kind").asString().equals("conversation")) {
                var talk = activity.get("attempts").get(0);
                assertThat(talk.get("said").size())
                        .isEqualTo(talk.get("choices").size());
            }
        }
    }

    @Test
    void holdsFiguresStatementsAndPerson() throws IOException {
        live(ANA);
        units.nameDeputy(SALES, new Deputy(ANA, MAY, MAY));
        assertThat(json("evidence.json").get("evidence").size()).isPositive();
        assertThat(json("evidence.json").get("teamRow").get("name").asString()).isEqualTo("Person ana");
        assertThat(json("activity-log.json").get(0).get("actor").isObject()).isTrue();
        var person = json("person.json");
        assertThat(person.get("person").get("email").asString()).isEqualTo("ana@demo.coop");
        assertThat(person.get("worksIn").get("id").asString()).isEqualTo("shop");
        assertThat(person.get("deputyOf").get(0).get("from").asString()).isEqualTo("2100-05-01");
    }

    @Test
    void holdsNothingThatOpensTheAccount() throws IOException {
        accounts.invite(ANA);
        var account = mongo.getCollection("accounts")
                .find(new org.bson.Document("_id", "ana"))
                .first();
        assertThat(account).isNotNull();
        for (var file : files().values()) {
            assertThat(file).doesNotContain(account.getString("hash"), account.getString("invitation"));
        }
        assertThat(json("account.json").get("account").get("hasPassword").asBoolean())
                .isTrue();
    }

    @Test
    void holdsNothingOfOthers() throws IOException {
        live(EVA);
        assertThat(files().values()).noneMatch(file -> file.contains("eva") || file.contains("For my eyes only"));
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD", "TRAINING", "EXECUTIVE", "ADMIN"})
    void givesWhoeverAsksTheirOwnWhateverTheirRoles() throws IOException {
        live(ANA);
        var files = files();
        assertThat(files.get("person.json")).contains("hugo@demo.coop").doesNotContain("ana@demo.coop");
        assertThat(files.values()).noneMatch(file -> file.contains("For my eyes only") || file.contains("My secret"));
    }

    @Test
    @WithAnonymousUser
    void givesNobodyAnything() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> export.mine());
    }

    @Test
    void notesThatItWasTakenAndTellsWhoLooked() throws IOException {
        audit.note(AuditAction.CHANGED, EVA, "person.details", "name");
        var trail = json("who-looked.json");
        assertThat(audit.aboutMe(0).entries())
                .singleElement()
                .extracting(AuditEntry::action)
                .isEqualTo(AuditAction.EXPORTED);
        assertThat(trail.get("aboutMe").get(0).get("who").asString()).isEqualTo("Person ana (ana)");
        assertThat(trail.get("doneByMe").get(0).get("subject").asString()).isEqualTo("Person eva (eva)");
    }

    @Test
    void explainsInTheLanguageOfThePerson() throws IOException {
        people.speak(ANA, Language.ES);
        assertThat(files().get("README.txt"))
                .contains("Todo lo que se guarda sobre Person ana", "Lo que se le pidió completar")
                .doesNotContain("Everything", "!");
    }

    @Test
    void worksForSomebodyWhoHasDoneNothing() throws IOException {
        assertThat(json("courses.json").get("courses").isEmpty()).isTrue();
    }
}
