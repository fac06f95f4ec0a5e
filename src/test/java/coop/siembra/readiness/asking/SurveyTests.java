package coop.siembra.readiness.asking;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.PersonalData;
import coop.siembra.access.Role;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.asking.Answering.Part;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.store.StoreBackup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Rounds, answers and figures; and what somebody finds out who tries. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.readiness.delay=1h"})
@Import(Cooperative.class)
class SurveyTests {
    private static final PersonId BOSS = new PersonId("boss");
    private static final String GIVEN_AWAY = "Close the second door at noon";

    @Autowired
    Cooperative cooperative;

    @Autowired
    Rounds rounds;

    @Autowired
    Answering answering;

    @Autowired
    SurveyResults results;

    @Autowired
    MirrorResults mirror;

    @Autowired
    StrongestObstacle.Finder strongest;

    @Autowired
    Closing closing;

    @Autowired
    Rules rules;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    StoreBackup backup;

    @Autowired
    List<PersonalData> personal;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        cooperative.found();
        cooperative.hire(BOSS, TOP, Role.EXECUTIVE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T boss(Supplier<T> deed) {
        return Acting.as(BOSS, deed, Role.EXECUTIVE);
    }

    private String open(SurveyKind kind) {
        var outcome = boss(() -> rounds.open(kind, today(), today().plusDays(7)));
        return ((Rounds.Outcome.Opened) outcome).round().id();
    }

    private Optional<SurveyRefusal> end(String round) {
        return boss(() -> rounds.end(round));
    }

    private List<PersonId> hire(UnitId unit, int many) {
        var hired = IntStream.range(0, many)
                .mapToObj(number -> new PersonId(unit + "-" + number))
                .toList();
        hired.forEach(person -> cooperative.hire(person, unit));
        return hired;
    }

    /** Agrees with, or denies, that every obstacle is there. */
    private Map<String, Integer> obstacles(boolean there) {
        var answers = new HashMap<String, Integer>();
        rules.now().guides().obstacles().orElseThrow().obstacles().stream()
                .flatMap(obstacle -> obstacle.statements().stream())
                .forEach(statement -> answers.put(statement.id(), there == statement.reversed() ? 1 : 5));
        return answers;
    }

    private Map<String, Integer> support(int much) {
        var answers = new HashMap<String, Integer>();
        rules.now()
                .guides()
                .mirror()
                .orElseThrow()
                .statements()
                .forEach(statement -> answers.put(statement.id(), statement.reversed() ? 6 - much : much));
        return answers;
    }

    private Optional<SurveyRefusal> answer(PersonId person, String round, Map<String, Integer> answers, String words) {
        return Acting.as(person, () -> answering.answer(round, answers, words));
    }

    private void answer(List<PersonId> many, String round, Map<String, Integer> answers) {
        many.forEach(person -> assertThat(answer(person, round, answers, "")).isEmpty());
    }

    @Test
    void opensOneRoundOfAKindAtATime() {
        open(SurveyKind.OBSTACLES);
        assertThat(boss(() -> rounds.open(SurveyKind.OBSTACLES, today().plusDays(20), today().plusDays(30))))
                .isEqualTo(new Rounds.Outcome.Refused(SurveyRefusal.ANOTHER_ROUND));
        assertThat(open(SurveyKind.MIRROR)).isEqualTo("mirror-1");
        assertThat(end("obstacles-1")).isEmpty();
        assertThat(end("obstacles-1")).contains(SurveyRefusal.NOT_RUNNING);
        assertThat(open(SurveyKind.OBSTACLES)).isEqualTo("obstacles-2");
    }

    @Test
    void refusesDaysThatMakeNoSense() {
        assertThat(Stream.of(
                                rounds(today().minusDays(1), today()),
                                rounds(today(), today().minusDays(1)),
                                rounds(today().plusDays(1), today()),
                                rounds(today().plusDays(400), today().plusDays(401)),
                                rounds(today(), today().plusDays(92)))
                        .map(outcome -> ((Rounds.Outcome.Refused) outcome).why()))
                .containsExactly(
                        SurveyRefusal.DAY_PASSED,
                        SurveyRefusal.LAST_BEFORE_FIRST,
                        SurveyRefusal.LAST_BEFORE_FIRST,
                        SurveyRefusal.TOO_FAR,
                        SurveyRefusal.TOO_LONG);
    }

    private Rounds.Outcome rounds(LocalDate first, LocalDate last) {
        return boss(() -> rounds.open(SurveyKind.OBSTACLES, first, last));
    }

    @Test
    void keepsRoundsFiguresAndWordsFromAllOthers() {
        var round = open(SurveyKind.OBSTACLES);
        for (var person : List.of(ANA, HEAD)) {
            refused(person, () -> rounds.open(SurveyKind.MIRROR, today(), today()));
            refused(person, () -> rounds.end(round));
            refused(person, () -> rounds.all(SurveyKind.OBSTACLES));
            refused(person, () -> rounds.answeredAtLeast(round));
            refused(person, () -> results.obstacles(null));
            refused(person, () -> results.obstacles(BACK));
            refused(person, () -> results.obstacles(TOP));
            refused(person, () -> results.obstacles(new UnitId("nowhere")));
            refused(person, () -> results.words(SurveyKind.OBSTACLES));
            refused(person, mirror::latest);
            refused(person, mirror::moments);
            refused(person, strongest::latest);
        }
        refused(ANA, () -> results.obstacles(SHOP));
        assertThat(Acting.as(HEAD, () -> results.obstacles(SHOP))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(ADMIN, () -> results.words(SurveyKind.OBSTACLES), Role.ADMIN));
    }

    private void refused(PersonId person, Supplier<?> deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Acting.as(person, deed, Role.HEAD));
    }

    @Test
    void countsEverybodyOnceAlsoAtTheSameMoment() throws Exception {
        var round = open(SurveyKind.OBSTACLES);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var many = IntStream.range(0, 8)
                    .mapToObj(attempt ->
                            (Callable<Optional<SurveyRefusal>>) () -> answer(ANA, round, obstacles(true), GIVEN_AWAY))
                    .toList();
            int counted = 0;
            for (var outcome : threads.invokeAll(many)) {
                counted += outcome.get().isEmpty() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
        assertThat(answer(ANA, round, obstacles(false), "")).contains(SurveyRefusal.ALREADY_ANSWERED);
        assertThat(mongo.findAll(CountDocument.class))
                .singleElement()
                .satisfies(counts -> assertThat(counts.sheets()).isEqualTo(1));
        assertThat(mongo.findAll(BagDocument.class, "survey_words"))
                .flatExtracting(BagDocument::texts)
                .containsExactly(GIVEN_AWAY);
    }

    @Test
    void takesAnswersOfManyAtTheSameMoment() throws Exception {
        var crowd = hire(SHOP, 24);
        var round = open(SurveyKind.OBSTACLES);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var many = crowd.stream()
                    .map(person -> (Callable<Optional<SurveyRefusal>>)
                            () -> answer(person, round, obstacles(true), "words of " + person))
                    .toList();
            for (var outcome : threads.invokeAll(many)) {
                assertThat(outcome.get()).isEmpty();
            }
        }
        end(round);
        var map = boss(() -> results.obstacles(null)).orElseThrow();
        assertThat(map.answered()).isEqualTo(24);
        assertThat(map.unit().answered()).isEqualTo(24);
        assertThat(boss(() -> results.words(SurveyKind.OBSTACLES))).hasSize(24);
    }

    @Test
    void refusesWhatCannotBeCounted() {
        var round = open(SurveyKind.OBSTACLES);
        assertThat(answer(ANA, "obstacles-7", obstacles(true), "")).contains(SurveyRefusal.NOT_RUNNING);
        assertThat(answer(ANA, round, Map.of("nothing", 3), " ")).contains(SurveyRefusal.NOTHING_ANSWERED);
        assertThat(answer(ANA, round, Map.of("po-who-knows-whom", 99), "")).contains(SurveyRefusal.NOTHING_ANSWERED);
        assertThat(answer(ANA, round, Map.of(), "a".repeat(601))).contains(SurveyRefusal.WORDS_TOO_LONG);
        assertThat(Acting.as(HEAD, () -> answering.answerOwn(round, support(4))))
                .contains(SurveyRefusal.NOT_RUNNING);
        var later = answering.at(Clock.offset(clock, Duration.ofDays(8)));
        assertThat(Acting.as(ANA, () -> later.answer(round, obstacles(true), "")))
                .contains(SurveyRefusal.NOT_RUNNING);
        end(round);
        assertThat(answer(ANA, round, obstacles(true), "")).contains(SurveyRefusal.NOT_RUNNING);
        people.activate(EVA, false);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> answer(EVA, round, obstacles(true), ""));
    }

    /** Who answered when, and what, with all there is in the store and in a backup. */
    @Test
    void keepsNoPersonNoTimeAndNoOrderOfAnswers() throws IOException {
        var crowd = hire(BACK, 12);
        var round = open(SurveyKind.OBSTACLES);
        var before = everything();
        for (int number = 0; number < crowd.size(); number++) {
            answer(crowd.get(number), round, obstacles(number % 2 == 0), "text " + (char) ('z' - number));
        }
        var after = everything();
        after.removeAll(before);
        assertThat(after)
                .isNotEmpty()
                .noneMatch(line -> line.contains("$date") || line.contains("$oid"))
                .noneMatch(line -> crowd.stream().anyMatch(person -> line.contains(person.value())))
                .noneMatch(line -> line.contains("po-who-knows-whom"));
        for (var collection : List.of("survey_marks", "survey_words")) {
            assertThat(mongo.findAll(BagDocument.class, collection))
                    .hasSize(1)
                    .allSatisfy(bag -> assertThat(bag.texts()).hasSize(12).isSorted());
        }
        assertThat(mongo.findAll(CountDocument.class)).hasSize(1);
        assertThat(boss(() -> rounds.answeredAtLeast(round))).isEqualTo(10);
        assertThat(boss(() -> results.obstacles(null))).isEmpty();
        assertThat(boss(() -> results.words(SurveyKind.OBSTACLES))).isEmpty();
    }

    private List<String> everything() throws IOException {
        var bytes = new ByteArrayOutputStream();
        backup.write(bytes);
        var text = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray())).readAllBytes();
        return new ArrayList<>(new String(text, StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void leavesOnlyWhatMayBeShownOnceARoundHasEnded() {
        var crowd = hire(BACK, 6);
        var round = open(SurveyKind.OBSTACLES);
        answer(crowd, round, obstacles(true));
        answer(ANA, round, obstacles(true), GIVEN_AWAY);
        end(round);
        assertThat(mongo.findAll(Document.class, "survey_counts")).isEmpty();
        assertThat(mongo.findAll(Document.class, "survey_marks")).isEmpty();
        assertThat(mongo.findAll(Document.class, "survey_words")).isEmpty();
        assertThat(mongo.findAll(ResultDocument.class))
                .extracting(ResultDocument::unit)
                .containsExactlyInAnyOrder("", "top");
        assertThat(mongo.findAll(RoundDocument.class)).allMatch(found -> found.secret() == null);
        closing.look();
        var map = boss(() -> results.obstacles(TOP)).orElseThrow();
        assertThat(map.family()).hasSize(3);
        assertThat(map.unit().answered()).isEqualTo(7);
        assertThat(map.unit().of("politics").orElseThrow().agreeing()).isEqualTo(6); // one of seven is moved
        assertThat(map.family().stream().skip(1)).allMatch(SurveyResults.Row::hidden);
    }

    @Test
    void showsNothingOfFewerThanFive() {
        var crowd = hire(BACK, 4);
        var round = open(SurveyKind.OBSTACLES);
        answer(crowd, round, obstacles(true));
        end(round);
        var map = boss(() -> results.obstacles(null)).orElseThrow();
        assertThat(map.answered()).isEqualTo(4);
        assertThat(map.family()).allMatch(SurveyResults.Row::hidden);
        assertThat(boss(strongest::latest)).isEmpty();
        assertThat(mongo.findAll(ResultDocument.class)).isEmpty();
    }

    @Test
    void countsAUnitOfFewPeopleOnlyInTheOneAbove() {
        var round = open(SurveyKind.OBSTACLES);
        answer(ANA, round, obstacles(true), ""); // alone in the shop, and with the head alone in sales
        assertThat(mongo.findAll(CountDocument.class))
                .singleElement()
                .satisfies(counts -> assertThat(counts.unit()).isEqualTo("top"));
    }

    @Test
    void endsByItselfAfterTheLastDayAndComparesWithTheRoundBefore() {
        var crowd = hire(SHOP, 10);
        var half = crowd.subList(0, 5);
        var first = open(SurveyKind.OBSTACLES);
        answer(crowd, first, obstacles(true));
        end(first);
        var second = open(SurveyKind.OBSTACLES);
        answer(half, second, obstacles(true));
        answer(crowd.subList(5, 10), second, obstacles(false));
        closing.at(Clock.offset(clock, Duration.ofDays(8)), new SecureRandom()).catchUp();
        var map = Acting.as(HEAD, () -> results.obstacles(SHOP), Role.HEAD).orElseThrow();
        assertThat(map.round().id()).isEqualTo(second);
        assertThat(map.unit().of("politics").orElseThrow().ratio()).isEqualTo(0.5);
        assertThat(map.earlier()
                        .orElseThrow()
                        .row()
                        .of("politics")
                        .orElseThrow()
                        .ratio())
                .isEqualTo(0.9);
        assertThat(boss(strongest::latest).orElseThrow().change().orElseThrow().apart())
                .isEqualTo(-0.4);
    }

    @Test
    void letsLeadersAnswerAboutThemselvesFirstAndForTheirOwnEyes() {
        var round = open(SurveyKind.MIRROR);
        assertThat(Acting.as(HEAD, () -> answering.running(round)).orElseThrow().part())
                .isEqualTo(Part.OWN);
        assertThat(answer(HEAD, round, support(2), "")).contains(SurveyRefusal.OWN_FIRST);
        assertThat(Acting.as(ANA, () -> answering.answerOwn(round, support(5)))).contains(SurveyRefusal.LEADS_NOBODY);
        assertThat(Acting.as(HEAD, () -> answering.answerOwn(round, support(5))))
                .isEmpty();
        assertThat(Acting.as(HEAD, () -> answering.answerOwn(round, support(1))))
                .contains(SurveyRefusal.ALREADY_ANSWERED);
        assertThat(Acting.as(HEAD, () -> answering.running(round)).orElseThrow().part())
                .isEqualTo(Part.ANSWERS);
        assertThat(answer(HEAD, round, support(2), "")).isEmpty();
        assertThat(Acting.as(HEAD, () -> answering.running(round)).orElseThrow().part())
                .isEqualTo(Part.NOTHING);
        assertThat(Acting.as(HEAD, mirror::mine))
                .singleElement()
                .satisfies(own -> assertThat(own.answers()).isEqualTo(support(5)));
        assertThat(Acting.as(ANA, mirror::mine)).isEmpty();
        assertThat(boss(mirror::mine)).isEmpty();
        assertThat(data(HEAD)).contains("obstacle-removed", "mirror-1");
        assertThat(data(ANA)).doesNotContain("obstacle-removed", "mirror-1");
        assertThat(Acting.as(ANA, () -> mirror.forgetMine(round))).isFalse();
        assertThat(Acting.as(HEAD, () -> mirror.forgetMine(round))).isTrue();
        assertThat(Acting.as(HEAD, mirror::mine)).isEmpty();
        assertThat(data(HEAD)).doesNotContain("obstacle-removed");
    }

    private String data(PersonId person) {
        return personal.stream()
                .filter(part -> part.key().equals("surveys"))
                .map(part -> part.about(person).toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void setsLeadersBesideThePeopleFromFiveOfEachOn() {
        var heads = hire(BACK, 6);
        for (int number = 0; number < heads.size(); number++) {
            var unit = new UnitId("team-" + number);
            units.add(
                    unit, new UnitDetails(LocalizedText.same(unit.value()), BACK, heads.get(number), List.of(), false));
        }
        var crowd = hire(SHOP, 8);
        var round = open(SurveyKind.MIRROR);
        heads.subList(0, 4)
                .forEach(head -> Acting.as(
                        head,
                        () -> answering.answerOwn(round, support(head.value().endsWith("0") ? 4 : 5))));
        answer(crowd.subList(0, 4), round, support(2));
        answer(crowd.subList(4, 8), round, support(3));
        end(round);
        var few = boss(mirror::latest).orElseThrow();
        assertThat(few.overall().leaders()).isEmpty();
        assertThat(few.overall().gap()).isEmpty();
        assertThat(few.overall().people().orElseThrow().mean()).isEqualTo(2.5);
        var again = open(SurveyKind.MIRROR);
        heads.forEach(head -> Acting.as(
                head, () -> answering.answerOwn(again, support(head.value().endsWith("0") ? 4 : 5))));
        answer(crowd.subList(0, 4), again, support(2));
        answer(crowd.subList(4, 8), again, support(3));
        end(again);
        var enough = boss(mirror::latest).orElseThrow();
        assertThat(enough.overall().leaders().orElseThrow().n()).isEqualTo(6);
        assertThat(enough.overall().gap().orElseThrow().open()).isFalse();
        assertThat(enough.lines())
                .hasSize(
                        rules.now().guides().mirror().orElseThrow().statements().size());
        assertThat(boss(mirror::moments))
                .hasSize(2)
                .extracting(moment -> moment.figures().gap().isPresent())
                .containsExactly(true, false);
        assertThat(Acting.as(heads.getFirst(), mirror::mine).getFirst().people())
                .isNotEmpty();
        assertThat(people.count(PeopleQuery.everybody())).isEqualTo(enough.asked());
    }
}
