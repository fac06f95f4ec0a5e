package coop.siembra.readiness.asking;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Acting;
import coop.siembra.access.Role;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.store.StoreBackup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds out who tries, while a round runs and after it. */
class SurveySecrecyTests extends AskingTest {
    @Autowired
    StrongestObstacle.Finder strongest;

    @Autowired
    Closing closing;

    @Autowired
    StoreBackup backup;

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
}
