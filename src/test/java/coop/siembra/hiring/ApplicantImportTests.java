package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import coop.siembra.hiring.ImportOutcome.Imported;
import coop.siembra.hiring.ImportOutcome.Refused;
import coop.siembra.hiring.ImportOutcome.Unfit;
import coop.siembra.hiring.ImportPreview.Kind;
import coop.siembra.hiring.ImportPreview.Problem;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ImportStore;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Applicants from files, and files of applicants. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.hiring.imports=1h"})
class ApplicantImportTests {
    private static final ApplicantQuery ALL = ApplicantQuery.first(100);

    @Autowired
    ApplicantImport imports;

    @Autowired
    HalfDoneImports halfDone;

    @Autowired
    ImportStore importStore;

    @Autowired
    Exports exports;

    @Autowired
    Applicants applicants;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
    }

    private Optional<ImportPreview> previewBy(PersonId person, String text) {
        return Acting.as(person, () -> imports.preview(opening, text, Language.ES));
    }

    private ImportPreview preview(String... lines) {
        return previewBy(ROSA, String.join("\n", lines)).orElseThrow();
    }

    private ImportOutcome run(ImportPreview preview) {
        return Acting.as(ROSA, () -> imports.run(preview, done -> {}));
    }

    private long count() {
        return Acting.as(ROSA, () -> applicants.page(opening, ALL))
                .orElseThrow()
                .total();
    }

    private static String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "Person %d,p%d@people.example".formatted(i, i))
                .collect(Collectors.joining("\n", "name,email\n", ""));
    }

    @Test
    void bringsInWhatThePreviewShowed() {
        var preview = preview(
                "Nombre;Correo electrónico;Teléfono;Idioma;Edad",
                "\"Núñez; Ana\";ANA@people.example;+593 1;inglés;34",
                "",
                "Luis \"\"Lucho\"\" Paz;luis@people.example;;;");
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.ignored()).containsExactly("Edad");
        assertThat(preview.rows())
                .extracting(
                        row -> row.line(),
                        row -> row.applicant().identity().name(),
                        row -> row.applicant().language())
                .containsExactly(
                        tuple(2L, "Núñez; Ana", Language.EN), tuple(4L, "Luis \"\"Lucho\"\" Paz", Language.ES));
        assertThat(count()).as("nothing yet").isZero();
        assertThat(run(preview)).isEqualTo(new Imported(2));
        var rows = Acting.as(ROSA, () -> applicants.page(opening, ALL))
                .orElseThrow()
                .rows();
        assertThat(rows).extracting(ApplicantPage.Row::number).containsExactly(1, 2);
        assertThat(applied(rows.getFirst())).isEqualTo("ana@people.example");
    }

    private String applied(ApplicantPage.Row row) {
        return Acting.as(ROSA, () -> applicants.find(row.id()))
                .orElseThrow()
                .identity()
                .orElseThrow()
                .email();
    }

    @Test
    void tellsEachProblemByItsLineAndBringsInNothing() {
        house.applied(opening, "Berta Luz");
        var preview = preview(
                "name,email,phone,language,source",
                ",no-name@people.example,,,",
                "Ana,not an address,,,",
                "Ana,ana@people.example,,klingon,",
                "Ana,ana@people.example,,en,",
                "Other Ana,ANA@people.example,,en,",
                "Berta,berta.luz@people.example,,,",
                "x".repeat(121) + ",long@people.example,,,",
                "Ana,phone@people.example," + "1".repeat(41) + ",,",
                "Ana,source@people.example,,," + "s".repeat(201));
        assertThat(preview.problems())
                .extracting(Problem::line, Problem::kind)
                .containsExactly(
                        tuple(2L, Kind.NAME_MISSING),
                        tuple(3L, Kind.EMAIL_INVALID),
                        tuple(4L, Kind.LANGUAGE_UNKNOWN),
                        tuple(6L, Kind.TWICE_IN_FILE),
                        tuple(7L, Kind.APPLIED_BEFORE),
                        tuple(8L, Kind.NAME_TOO_LONG),
                        tuple(9L, Kind.PHONE_TOO_LONG),
                        tuple(10L, Kind.SOURCE_TOO_LONG));
        assertThat(preview.problems().get(3).value()).isEqualTo("5");
        assertThat(run(preview)).isInstanceOf(Unfit.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refusesFilesThatAreNone() {
        assertThat(kinds(preview(""))).containsExactly(Kind.NO_ROWS);
        assertThat(kinds(preview("name,email"))).containsExactly(Kind.NO_ROWS);
        assertThat(kinds(preview("name,phone", "Ana,1"))).containsExactly(Kind.COLUMN_MISSING);
        assertThat(kinds(preview("name,nombre,email", "Ana,Ana,a@people.example")))
                .containsExactly(Kind.COLUMN_TWICE);
        assertThat(preview("name,email", "\"Ana,a@people.example", "x,y").ready())
                .isFalse();
        assertThat(kinds(preview("x".repeat(10_000_000)))).containsExactly(Kind.TOO_LARGE);
        assertThat(kinds(previewBy(ROSA, many(10_001)).orElseThrow())).containsExactly(Kind.TOO_MANY_ROWS);
        var hopeless = preview("name,email", "x,y\n".repeat(500));
        assertThat(hopeless.problems()).hasSize(200);
        assertThat(hopeless.more()).isTrue();
    }

    private static List<Kind> kinds(ImportPreview preview) {
        return preview.problems().stream().map(Problem::kind).toList();
    }

    @Test
    void readsFilesOfOlderSpreadsheets() {
        var text = "name,email\nÁlvaro Núñez,a@people.example";
        assertThat(ApplicantImport.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(ApplicantImport.text(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
        assertThat(preview("\ufeffname,email", "Ana,a@people.example").ready()).isTrue();
    }

    @Test
    void isForRecruitersOfTheUnitOnly() {
        var preview = preview("name,email", "Ana,a@people.example");
        for (var person : List.of(OMAR, DIEGO, RITA, ADMIN)) {
            assertThat(previewBy(person, "name,email\nAna,a@people.example")).isEmpty();
            assertThat(Acting.as(person, () -> imports.run(preview, done -> {})))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(person, () -> exports.applicants(opening))).isEmpty();
        }
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(run(preview)).isEqualTo(new Refused(Refusal.HALTED));
    }

    @Test
    void showsNothingBeforeAllOfItIsThere() {
        var preview = previewBy(ROSA, many(600)).orElseThrow();
        var seen = new ArrayList<Long>();
        var progress = new ArrayList<Integer>();
        Acting.as(
                ROSA,
                () -> imports.run(preview, done -> {
                    progress.add(done);
                    seen.add(count());
                    var id = mongo.findOne(new Query(), Document.class, "applicants")
                            .getString("_id");
                    assertThat(applicants.find(new ApplicationId(id))).isEmpty();
                }));
        assertThat(progress).containsExactly(250, 500, 600);
        assertThat(seen).containsOnly(0L);
        assertThat(count()).isEqualTo(600);
    }

    @Test
    void leavesNothingBehindWhenItFailsHalfWay() {
        var preview = previewBy(ROSA, many(600)).orElseThrow();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Acting.as(
                        ROSA,
                        () -> imports.run(preview, done -> {
                            if (done == 500) {
                                throw new IllegalStateException("the page is gone");
                            }
                        })));
        assertThat(mongo.count(new Query(), "applicants")).isZero();
        assertThat(mongo.count(new Query(), "applicantImports")).isZero();
        assertThat(run(preview)).isEqualTo(new Imported(600));
    }

    @Test
    void bringsInNothingWhenSomebodyInItAppliesMeanwhile() {
        var preview = previewBy(ROSA, many(600)).orElseThrow();
        var outcome = Acting.as(
                ROSA,
                () -> imports.run(preview, done -> {
                    if (done == 250) {
                        applicants.add(
                                opening,
                                new NewApplicant(new Identity("P", "p599@people.example", "", ""), Language.EN));
                    }
                }));
        assertThat(((Unfit) outcome).problems())
                .containsExactly(new Problem(601, Kind.APPLIED_BEFORE, "p599@people.example"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void isBroughtInOnceWhenItIsSubmittedTwice() {
        var preview = preview("name,email", "Ana,a@people.example");
        assertThat(run(preview)).isEqualTo(new Imported(1));
        assertThat(run(preview)).isInstanceOf(Unfit.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void isTakenBackWhenAServerDiedHalfWay() {
        run(preview("name,email", "Ana,a@people.example"));
        importStore.begin("dead", opening, clock.instant());
        mongo.updateMulti(new Query(), Update.update("batch", "dead"), "applicants");
        halfDone.takeBack();
        assertThat(mongo.count(new Query(), "applicants")).as("it may be alive").isEqualTo(1);
        assertThat(count()).isZero();
        mongo.updateMulti(
                new Query(),
                Update.update(
                        "beatAt", clock.instant().minus(HalfDoneImports.SILENCE).minusSeconds(1)),
                "applicantImports");
        halfDone.takeBack();
        assertThat(mongo.count(new Query(), "applicants")).isZero();
        assertThat(importStore.running()).isEmpty();
    }

    @Test
    void exportsWhatIsHarmlessInASpreadsheet() {
        run(preview(
                "name,email,phone,source",
                "\"=HYPERLINK(\"\"http://x\"\")\",=cmd@people.example,+593 99,@fair",
                "<script>alert(1)</script>,b@people.example,,"));
        var csv = Acting.as(ROSA, () -> exports.applicants(opening)).orElseThrow();
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\",\"'=cmd@people.example\",\"'+593 99\",\"'@fair\"")
                .contains("\"<script>alert(1)</script>\"");
        assertThat(csv.lines()).hasSize(3);
        assertThat(mongo.findAll(Document.class, "audit"))
                .filteredOn(entry -> "EXPORTED".equals(entry.getString("action")))
                .hasSize(1);
    }

    @Test
    void exportsNoNamesThatAreHiddenAndNoDecisionsFromThoseWhoRate() {
        var blind = house.opened();
        var id = house.applied(blind, "Berta Luz");
        house.decide(id, "application", Verdict.NOT_TAKEN);
        assertThat(Acting.as(ROSA, () -> exports.applicants(blind)).orElseThrow())
                .doesNotContainIgnoringCase("berta")
                .contains("NOT_TAKEN");
        house.assign(blind, ROSA, Part.RATER);
        assertThat(Acting.as(ROSA, () -> exports.applicants(blind)).orElseThrow())
                .doesNotContain("NOT_TAKEN");
    }

    @Test
    void tellsOfColumnsWithoutEndAndRowsWithoutEndInFewWords() {
        var wide = preview("name,email" + ",more".repeat(100_000), "Ana,a@people.example");
        assertThat(wide.ignored()).hasSizeLessThanOrEqualTo(50);
        var hopeless = preview("name,email", "x,y\n".repeat(20_000));
        assertThat(kinds(hopeless)).contains(Kind.TOO_MANY_ROWS);
    }

    @Test
    void finishesNothingThatHasBeenGivenUp() {
        importStore.begin("slow", opening, clock.instant().minusSeconds(90));
        var since = clock.instant().minus(HalfDoneImports.SILENCE);
        assertThat(importStore.silentSince(since)).containsExactly("slow");
        assertThat(importStore.beat("slow", clock.instant())).isTrue();
        assertThat(importStore.giveUp("slow", since))
                .as("it has been heard of since")
                .isFalse();
        assertThat(importStore.giveUp("slow", clock.instant().plusSeconds(1))).isTrue();
        assertThat(importStore.beat("slow", clock.instant())).isFalse();
        assertThat(importStore.finish("slow")).as("half of it may be deleted").isFalse();
        assertThat(importStore.running()).as("nobody sees any of it").containsExactly("slow");
        importStore.takeBack("slow");
        assertThat(importStore.running()).isEmpty();
    }

    @Test
    void givesNumbersByWhichNobodyWhoHasTheFileCanTellNamesInABlindOpening() {
        opening = house.opened();
        assertThat(run(previewBy(ROSA, many(60)).orElseThrow())).isEqualTo(new Imported(60));
        var all = mongo.find(new Query().with(Sort.by("number")), Document.class, "applicants");
        assertThat(all)
                .extracting(one -> one.getInteger("number"))
                .doesNotHaveDuplicates()
                .contains(1, 60);
        var names = all.stream()
                .map(one -> one.get("identity", Document.class).getString("email"))
                .toList();
        var file =
                IntStream.range(0, 60).mapToObj("p%d@people.example"::formatted).toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(file).isNotEqualTo(file);
    }
}
