package coop.siembra.assessment;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuietApplicationTest
class ScoredShownTests {
    @Autowired
    Shown shown;

    @Autowired
    Respondents respondents;

    @Autowired
    SittingScores scores;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private List<AssessmentEvent.Shown> shown(Function<Placed, Optional<Response>> answer) {
        var instrument = respondents.instrument(MOMENTS);
        var form = instrument.forms().getFirst();
        return shown.of(
                instrument, form, Respondents.sitting(instrument, form, Taker.applicant("x"), How.USUAL, answer));
    }

    @Test
    void showsOfEachCompetencyWhatTheReportSays() {
        var answer = Respondents.about(0.7, 3);
        var found = shown(answer);
        assertThat(found).hasSizeGreaterThan(1);
        var report = scores.report(
                scores.find(respondents.closed(Taker.applicant("x"), MOMENTS, How.USUAL, Respondents.about(0.7, 3)))
                        .orElseThrow());
        var byCompetency = report.scored().stream()
                .collect(Collectors.groupingBy(
                        score -> score.scale().competency().orElseThrow().value()));
        assertThat(found).hasSameSizeAs(byCompetency.keySet()).allSatisfy(one -> {
            var own = byCompetency.get(one.competency()).getFirst();
            assertThat(byCompetency.get(one.competency())).hasSize(1);
            assertThat(one.value()).isEqualTo(own.scaled() / 100, within(1e-12)).isBetween(0.0, 1.0);
            assertThat(one.items()).isEqualTo(own.answered());
        });
    }

    @Test
    void showsNothingWhereThereIsNoScore() {
        assertThat(shown(placed -> Optional.empty())).isEmpty();
        assertThat(shown(placed -> Optional.of(new Response.Ratings(((Item.Rating) placed.item())
                        .options().stream().collect(Collectors.toMap(Item.Keyed::id, option -> 3))))))
                .isEmpty();
        assertThat(shown(placed -> Optional.of(new Response.Ratings(Map.of(
                        ((Item.Rating) placed.item()).options().getFirst().id(), 3)))))
                .isEmpty();
    }
}
