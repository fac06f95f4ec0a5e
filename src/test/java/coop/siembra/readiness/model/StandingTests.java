package coop.siembra.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.RiskRule.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.BetaDistribution;

class StandingTests {
    private static final EvidenceRules RULES = EvidenceRules.USUAL;

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Samples.evidence();
    }

    private static Standing standing(List<Evidence> evidence) {
        return Standing.of(Sums.of(evidence, RULES), Samples.TELLER, RULES, Samples.NOW);
    }

    private static List<Evidence> strong(String competency, double value) {
        return Collections.nCopies(40, new Evidence(competency, value, 1, Source.CHECK, Samples.NOW));
    }

    private static Standing known(double listening, double calm) {
        var all = new ArrayList<>(strong("listening", listening));
        all.addAll(strong("calm", calm));
        return standing(all);
    }

    /** Levels are told without looking for the ends of the interval; this looks. */
    @Property
    void levelsFollowFromMeanAndInterval(
            @ForAll @DoubleRange(min = 0.4, max = 60) double with,
            @ForAll @DoubleRange(min = 0.4, max = 60) double against,
            @ForAll @DoubleRange(min = 0.1, max = 0.95) double target,
            @ForAll @DoubleRange(min = 0.1, max = 0.8) double tooWide) {
        var posterior = BetaDistribution.of(with, against);
        double low = posterior.inverseCumulativeProbability(0.05);
        double high = posterior.inverseCumulativeProbability(0.95);
        double mean = with / (with + against);
        boolean onTheEdge = Math.abs(high - low - tooWide) < 1e-6 || Math.abs(low - target) < 1e-6;
        Level expected;
        if (high - low > tooWide) {
            expected = Level.UNKNOWN;
        } else if (mean < target) {
            expected = Level.NOT_YET;
        } else {
            expected = low >= target ? Level.READY : Level.ON_THE_WAY;
        }
        if (!onTheEdge) {
            assertThat(Levels.of(with, against, target, tooWide)).isEqualTo(expected);
        }
    }

    @Property
    void hasALevelInWhatTheRoleAsksForOnly(@ForAll("evidence") List<Evidence> evidence) {
        var standing = standing(evidence);
        assertThat(standing.cells()).allSatisfy(cell -> {
            if (Samples.TELLER.target(cell.competency()).isPresent()) {
                assertThat(cell.level()).isNotNull();
                assertThat(cell.known()).isEqualTo(cell.level() != Level.UNKNOWN);
            } else {
                assertThat(cell.level()).isNull();
            }
        });
        assertThat(standing.overall()).isNotNull();
        assertThat(Standing.of(Sums.of(evidence, RULES), null, RULES, Samples.NOW)
                        .overall())
                .isNull();
    }

    @Example
    void isReadyWhenAllKeyCompetenciesAreAndNotYetWhenAnyIsKnownNotToBe() {
        assertThat(known(0.95, 0.95).overall()).isEqualTo(Level.READY);
        assertThat(known(0.95, 0.72).overall()).isEqualTo(Level.ON_THE_WAY);
        assertThat(known(0.95, 0.3).overall()).isEqualTo(Level.NOT_YET);
        assertThat(standing(strong("listening", 0.95)).overall()).isEqualTo(Level.UNKNOWN);
        assertThat(standing(strong("listening", 0.1)).overall()).isEqualTo(Level.NOT_YET);
        assertThat(standing(List.of()).overall()).isEqualTo(Level.UNKNOWN);
    }

    @Example
    void isAtRiskWhenAKeyCompetencyIsMissingAndNothingIsDone() {
        var missing = known(0.95, 0.3);
        assertThat(risks(missing, List.of(), Samples.TODAY.minusDays(31))).containsExactly(Risk.IDLE);
        assertThat(risks(missing, List.of(), Samples.TODAY.minusDays(30))).isEmpty();
        assertThat(RULES.risk().of(missing, Samples.TELLER, List.of(), null, Samples.TODAY))
                .containsExactly(Risk.IDLE);
        assertThat(RULES.risk().of(missing, null, List.of(), null, Samples.TODAY))
                .isEmpty();
    }

    @Example
    void isAtRiskForAWhileAfterAKeyCompetencyFell() {
        var fine = known(0.95, 0.72);
        assertThat(risks(fine, List.of(fell("calm", 27)), Samples.TODAY)).containsExactly(Risk.FALLEN);
        assertThat(risks(fine, List.of(fell("calm", 28)), Samples.TODAY)).isEmpty();
        assertThat(risks(fine, List.of(fell("recovery", 1)), Samples.TODAY)).isEmpty();
        assertThat(risks(fine, List.of(fell(Move.OVERALL, 1)), Samples.TODAY)).isEmpty();
    }

    private static Set<Risk> risks(Standing standing, List<Move> moves, LocalDate lastOn) {
        return RULES.risk().of(standing, Samples.TELLER, moves, lastOn, Samples.TODAY);
    }

    private static Move fell(String competency, int ago) {
        return new Move(competency, Level.READY, Level.ON_THE_WAY, Samples.TODAY.minusDays(ago));
    }
}
