package coop.siembra.assessment;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.TRAINER;
import static coop.siembra.assessment.Respondents.SOIL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditEntry;
import coop.siembra.access.Cooperative;
import coop.siembra.access.personal.PersonalExport;
import coop.siembra.assessment.Baseline.Postponement;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.reports.MyReports;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.StoreOutage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tries to get at what is nobody else's business, and to look without being seen. */
@QuietApplicationTest
class AssessmentPrivacyTests {
    private static final Taker HERS = Taker.person(ANA);
    private static final List<String> ROLES = List.of("LEARNER", "HEAD", "TRAINING", "RECRUITER", "EXECUTIVE", "ADMIN");

    @Autowired
    MySittings sittings;

    @Autowired
    MyReports reports;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Respondents respondents;

    @Autowired
    PersonalExport export;

    @Autowired
    Audit audit;

    @Autowired
    StoreOutage outage;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        outage.end();
        cooperative.found();
    }

    private List<String> noted(PersonId about) {
        return SignedIn.as(
                about,
                "LEARNER",
                () -> audit.aboutMe(0).entries().stream()
                        .map(AssessmentPrivacyTests::told)
                        .toList()
                        .reversed());
    }

    private static String told(AuditEntry entry) {
        return "%s %s %s %s".formatted(entry.who(), entry.action(), entry.object(), entry.details());
    }

    private Map<String, String> download(PersonId person, String role) {
        return SignedIn.as(person, role, () -> {
            var out = new ByteArrayOutputStream();
            Map<String, String> files = new LinkedHashMap<>();
            try {
                export.mine().writeTo(out);
                try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), UTF_8)) {
                    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return files;
        });
    }

    private JsonNode json(PersonId person, String file) {
        return new JsonMapper().readTree(download(person, "LEARNER").get(file));
    }

    @Test
    void givesNobodyTheSittingOrReportOfAnotherWhateverTheirRole() {
        var hers = respondents.closed(HERS, SOIL, How.USUAL, Respondents.saying(2));
        for (var role : ROLES) {
            SignedIn.as(HEAD, role, () -> {
                assertThat(sittings.desk(hers)).isEmpty();
                assertThat(reports.of(hers)).isEmpty();
                assertThat(sittings.sittings()).isEmpty();
                assertThat(sittings.take(hers, "tab", new SittingStep.Open()))
                        .isInstanceOf(SittingOutcome.Refused.class);
            });
            assertThat(download(HEAD, role).values())
                    .noneMatch(file -> file.contains(hers.value()) || file.contains("person:ana"));
        }
    }

    @Test
    void holdsEverySittingWithItsWordsAndScoresInTheDownload() {
        var hers = respondents.closed(HERS, SOIL, How.USUAL, Respondents.saying(4));
        SignedIn.as(TRAINER, "TRAINING", () -> accommodations.grant(HERS, 25));
        var all = json(ANA, "assessments.json");
        var sitting = all.get("sittings").get(0);
        assertThat(sitting.get("sitting").asString()).isEqualTo(hers.value());
        assertThat(sitting.get("invented").isBoolean()).isTrue();
        var answers = sitting.get("answers");
        assertThat(answers.size()).isGreaterThan(30);
        for (var answer : answers) {
            assertThat(answer.get("asked").get("es").asString()).isNotBlank();
            assertThat(answer.get("inWords").get(0).get("en").asString()).isNotBlank();
            assertThat(answer.get("seconds").asLong()).isEqualTo(9);
        }
        assertThat(all.get("extraTime").get(0).get("percent").asInt()).isEqualTo(25);
        assertThat(all.get("extraTime").get(0).get("decidedBy").asString()).isEqualTo("tomas");
        var scale = json(ANA, "scores.json").get("scores").get(0).get("scales").get(0);
        assertThat(scale.get("scaled").asDouble()).isEqualTo(75);
        assertThat(scale.get("method").asString()).isEqualTo("likert-mean/1");
    }

    @Test
    void holdsOpenSittingsAndWhatWasPutOff() {
        SignedIn.as(EVA, "LEARNER", () -> {
            assertThat(sittings.postpone(Postponement.A_WEEK)).isTrue();
            var offer = sittings.offers().getFirst();
            assertThat(sittings.open(offer.instrument().id(), offer.purpose())).isPresent();
        });
        var all = json(EVA, "assessments.json");
        assertThat(all.get("sittings").get(0).get("beganAt").isNull()).isTrue();
        assertThat(all.get("baseline").get("timesPutOff").asInt()).isEqualTo(1);
        assertThat(json(ANA, "assessments.json").get("sittings").isEmpty()).isTrue();
    }

    @Test
    void tellsThePersonWhoChangedAndWhoLookedUpTheirExtraTime() {
        SignedIn.as(TRAINER, "TRAINING", () -> {
            accommodations.grant(HERS, 25);
            accommodations.grant(HERS, 25); // nothing new
            accommodations.of(HERS);
            accommodations.of(HERS); // within the hour
        });
        SignedIn.as(ADMIN, "ADMIN", accommodations::people);
        SignedIn.as(ADMIN, "ADMIN", () -> accommodations.grant(HERS, 0));
        SignedIn.as(ADMIN, "ADMIN", accommodations::people);
        assertThat(noted(ANA))
                .containsExactly(
                        "tomas GRANTED person.extra-time [25]",
                        "tomas LOOKED person.extra-time []",
                        "admin LOOKED person.extra-time []",
                        "admin WITHDREW person.extra-time [0]");
        assertThat(noted(EVA)).isEmpty();
    }

    @Test
    void notesNothingThatWasRefused() {
        SignedIn.as(HEAD, "HEAD", () -> {
            assertThatThrownBy(() -> accommodations.grant(HERS, 25)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> accommodations.of(HERS)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(accommodations::people).isInstanceOf(AccessDeniedException.class);
        });
        SignedIn.as(
                ADMIN,
                "ADMIN",
                () -> assertThatThrownBy(() -> accommodations.grant(HERS, 301))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThat(noted(ANA)).isEmpty();
    }

    @Test
    void showsNobodyTheExtraTimeWhoseLookCannotBeNoted() {
        SignedIn.as(TRAINER, "TRAINING", () -> accommodations.grant(HERS, 25));
        outage.of("audit");
        SignedIn.as(ADMIN, "ADMIN", () -> {
            assertThatThrownBy(() -> accommodations.of(HERS)).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(accommodations::people).isInstanceOf(DataAccessException.class);
        });
    }
}
