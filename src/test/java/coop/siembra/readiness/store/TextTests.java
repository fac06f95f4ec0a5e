package coop.siembra.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Member;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Samples;
import coop.siembra.readiness.model.Standing;
import coop.siembra.readiness.model.Sums;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.store.UnitDocument.Group;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is kept as text is read as it was written. */
class TextTests {
    private static final EvidenceRules RULES = EvidenceRules.USUAL;

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Samples.evidence();
    }

    private static Standing standing(List<Evidence> evidence) {
        return Standing.of(Sums.of(evidence, RULES), Samples.TELLER, RULES, Samples.NOW);
    }

    @Property
    void sumsAreReadAsTheyWereWritten(@ForAll("evidence") List<Evidence> evidence) {
        var sums = Sums.of(evidence, RULES);
        assertThat(StandingText.sums(StandingText.sums(sums))).isEqualTo(sums);
    }

    @Property
    void cellsAreReadWithFourDigits(@ForAll("evidence") List<Evidence> evidence) {
        var cells = standing(evidence).cells();
        var read = StandingText.cells(StandingText.cells(cells));
        assertThat(read).hasSameSizeAs(cells);
        for (int index = 0; index < cells.size(); index++) {
            var cell = cells.get(index);
            var other = read.get(index);
            assertThat(other.competency()).isEqualTo(cell.competency());
            assertThat(other.level()).isEqualTo(cell.level());
            assertThat(other.known()).isEqualTo(cell.known());
            assertThat(other.estimate().pieces()).isEqualTo(cell.estimate().pieces());
            assertThat(other.estimate().low()).isCloseTo(cell.estimate().low(), within(6e-5));
            assertThat(other.estimate().high()).isCloseTo(cell.estimate().high(), within(6e-5));
        }
        assertThat(StandingText.cells(StandingText.cells(read))).isEqualTo(read);
    }

    @Property
    void countsAreReadAsTheyWereWritten(@ForAll("evidence") List<Evidence> evidence) {
        var read = new Standing(
                StandingText.cells(StandingText.cells(standing(evidence).cells())), Level.NOT_YET);
        var moves = List.of(new Move("calm", Level.READY, Level.ON_THE_WAY, Samples.TODAY));
        var tally = Tally.of(new Member(read, true, false, true, moves));
        assertThat(TallyText.parse(TallyText.of(tally))).isEqualTo(tally);
        assertThat(TallyText.byName(TallyText.byName(Map.of("teller", tally, "", Tally.NONE))))
                .isEqualTo(Map.of("teller", tally, "", Tally.NONE));
        var groups = Map.of(new Group("teller", "Agencia Centro"), tally, new Group("", ""), tally);
        assertThat(TallyText.byGroup(TallyText.byGroup(groups))).isEqualTo(groups);
    }

    @Example
    void movesAndCountsOfNothingAreNothing() {
        var moves = List.of(
                new Move(Move.OVERALL, Level.UNKNOWN, Level.READY, Samples.TODAY),
                new Move("calm", Level.READY, Level.NOT_YET, Samples.TODAY));
        assertThat(StandingText.moves(StandingText.moves(moves))).isEqualTo(moves);
        assertThat(StandingText.moves("")).isEmpty();
        assertThat(StandingText.cells("")).isEmpty();
        assertThat(StandingText.sums("")).isEqualTo(Sums.NONE);
        assertThat(TallyText.counts(TallyText.counts(Map.of("", 2, "Centro", 1))))
                .isEqualTo(Map.of("", 2, "Centro", 1));
        assertThat(TallyText.byGroup("")).isEmpty();
    }
}
