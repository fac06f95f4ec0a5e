package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.Acting;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.MirrorResults;
import coop.siembra.readiness.asking.Rounds;
import coop.siembra.readiness.asking.SurveyResults;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The surveys without names of the demo. */
class DemoSurveysTests extends DemoTest {

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
