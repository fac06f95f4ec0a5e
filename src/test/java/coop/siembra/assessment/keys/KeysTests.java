package coop.siembra.assessment.keys;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.TRAINER;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.keys.KeyOutcome.InForce;
import coop.siembra.assessment.keys.KeyOutcome.Reason;
import coop.siembra.assessment.keys.KeyOutcome.Refused;
import coop.siembra.assessment.reports.ManyScores;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.Key.Origin;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@WithMockUser(username = "tomas", roles = "TRAINING")
class KeysTests {
    private static final PanelFigures PANEL = new PanelFigures(9, 64, 0.55, 0.91, 0.87, 0.94);

    @Autowired
    Keys keys;

    @Autowired
    SittingScores scores;

    @Autowired
    ManyScores many;

    @Autowired
    Respondents respondents;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    /** The authors' values turned round. */
    private Map<String, Map<String, Double>> turned() {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        Key.of(respondents.instrument(MOMENTS)).values().forEach((item, options) -> {
            Map<String, Double> other = new HashMap<>();
            options.forEach((option, value) -> other.put(option, 6 - value));
            values.put(item, other);
        });
        return values;
    }

    private ScoreReport report(SittingId id) {
        return scores.report(scores.find(id).orElseThrow());
    }

    private SittingId closedNow(String form) {
        return respondents.closed(Taker.person(ANA), MOMENTS, How.USUAL.on(form).at(clock.instant()), about(0.9, 4));
    }

    @Test
    void scoresWithTheAuthorsKeyUntilAPanelMakesOne() {
        var instrument = respondents.instrument(MOMENTS);
        var form = instrument.forms().getFirst();
        assertThat(keys.current(instrument, form).origin()).isEqualTo(Origin.AUTHORS);
        var outcome = keys.adopt(MOMENTS, "panel-1", turned(), PANEL);
        assertThat(outcome).isInstanceOf(InForce.class);
        var current = keys.current(instrument, form);
        assertThat(current).isEqualTo(((InForce) outcome).key());
        assertThat(current.origin()).isEqualTo(Origin.PANEL);
        assertThat(keys.history(MOMENTS)).singleElement().satisfies(kept -> {
            assertThat(kept.panel()).isEqualTo(PANEL);
            assertThat(kept.by()).isEqualTo(TRAINER);
            assertThat(kept.key().values()).isEqualTo(turned());
        });
    }

    @Test
    void aNewKeyChangesNoReportThereIs() {
        var before = closedNow("a");
        var old = report(before);
        assertThat(old.provisional()).isTrue();
        keys.adopt(MOMENTS, "panel-1", turned(), PANEL);
        assertThat(report(before)).isEqualTo(old);
        var after = report(closedNow("a"));
        assertThat(after.key().version()).isEqualTo("panel-1");
        assertThat(after.provisional()).isFalse();
        assertThat(after.scored().getFirst().scaled())
                .isLessThan(old.scored().getFirst().scaled());
        keys.adopt(MOMENTS, "panel-2", Key.of(respondents.instrument(MOMENTS)).values(), PANEL);
        assertThat(report(closedNow("a")).key().version()).isEqualTo("panel-2");
        assertThat(report(before)).isEqualTo(old);
    }

    @Test
    void thousandsAreScoredAsOneByOne() {
        var sat = new ArrayList<>(respondents.crowd(12, MOMENTS, How.USUAL));
        sat.add(respondents.closed(Taker.person(ANA), MOMENTS, How.USUAL, placed -> Optional.empty()));
        keys.adopt(MOMENTS, "panel-1", turned(), PANEL);
        sat.addAll(respondents.crowd(8, MOMENTS, How.USUAL.on("b").at(clock.instant())));
        sat.addAll(respondents.crowd(3, SOIL, How.USUAL));
        var found = new ArrayList<ManyScores.Score>();
        many.each(sat, found::add);
        assertThat(found).extracting(ManyScores.Score::key).contains("panel-1").hasSizeGreaterThan(20);
        var oneByOne = sat.stream().flatMap(id -> {
            var report = report(id);
            return report.scored().stream()
                    .filter(score -> score.scale().role() == Scale.Role.RESULT)
                    .map(score -> tuple(id, report.key().version(), score.scale(), score.scaled()));
        });
        assertThat(found)
                .extracting(
                        ManyScores.Score::sitting,
                        ManyScores.Score::key,
                        ManyScores.Score::scale,
                        ManyScores.Score::value)
                .containsExactlyInAnyOrderElementsOf(oneByOne.toList());
    }

    @Test
    void holdsForTheFormsItCovers() {
        var instrument = respondents.instrument(MOMENTS);
        var onlyA = turned();
        instrument
                .forms()
                .getLast()
                .items()
                .forEach(placed -> onlyA.remove(placed.item().id()));
        keys.adopt(MOMENTS, "panel-a", onlyA, PANEL);
        assertThat(report(closedNow("a")).key().version()).isEqualTo("panel-a");
        assertThat(report(closedNow("b")).key().origin()).isEqualTo(Origin.AUTHORS);
    }

    @Test
    void refusesWhatCannotScore() {
        var authors = Key.of(respondents.instrument(MOMENTS)).version();
        assertThat(keys.adopt(MOMENTS, authors, turned(), PANEL)).isEqualTo(new Refused(Reason.VERSION_TAKEN));
        assertThat(keys.adopt(MOMENTS, "=1+1", turned(), PANEL)).isEqualTo(new Refused(Reason.BAD_VERSION));
        assertThat(keys.adopt(MOMENTS, "p", Map.of(), PANEL)).isEqualTo(new Refused(Reason.INCOMPLETE));
        assertThat(keys.adopt(SOIL, "p", turned(), PANEL)).isEqualTo(new Refused(Reason.UNKNOWN_INSTRUMENT));
        assertThat(keys.adopt(new InstrumentId("none"), "p", turned(), PANEL))
                .isEqualTo(new Refused(Reason.UNKNOWN_INSTRUMENT));
        var beyond = turned();
        beyond.values().iterator().next().replaceAll((option, value) -> value + 9);
        assertThat(keys.adopt(MOMENTS, "p", beyond, PANEL)).isEqualTo(new Refused(Reason.OUT_OF_RANGE));
        var flat = turned();
        flat.values().iterator().next().replaceAll((option, value) -> 3.0);
        assertThat(keys.adopt(MOMENTS, "p", flat, PANEL)).isEqualTo(new Refused(Reason.NO_DIFFERENCE));
        assertThat(keys.adopt(MOMENTS, "p", turned(), PANEL)).isInstanceOf(InForce.class);
        assertThat(keys.adopt(MOMENTS, "p", turned(), PANEL)).isEqualTo(new Refused(Reason.VERSION_TAKEN));
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"HEAD", "RECRUITER", "EXECUTIVE", "ADMIN"})
    void isForTheTrainingLeadAlone() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> keys.adopt(MOMENTS, "p", turned(), PANEL));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> keys.history(MOMENTS));
        assertThat(keys.current(
                                respondents.instrument(MOMENTS),
                                respondents.instrument(MOMENTS).forms().getFirst())
                        .origin())
                .isEqualTo(Origin.AUTHORS);
    }
}
