package coop.siembra.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.model.Evidence.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DaysTests {
    private static final EvidenceRules RULES = EvidenceRules.USUAL;
    private static final Days DAYS = new Days(Samples.TELLER, RULES, Samples.ZONE);

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Samples.evidence();
    }

    private static Evidence on(LocalDate day, double value, double weight) {
        return new Evidence(
                "listening",
                value,
                weight,
                Source.CHECK,
                day.atTime(12, 0).atZone(Samples.ZONE).toInstant());
    }

    /** Looks each day, or now and then, and hears of each day's evidence in two portions. */
    private static List<Move> lived(List<Evidence> evidence, int lookEvery) {
        var start = Samples.TODAY.minusDays(900);
        var sums = Sums.NONE;
        var standing = DAYS.standing(sums, start);
        var since = start;
        List<Move> moves = List.of();
        for (var day = start.plusDays(1); !day.isAfter(Samples.TODAY); day = day.plusDays(1)) {
            var today = day;
            var heard = evidence.stream()
                    .filter(piece ->
                            LocalDate.ofInstant(piece.at(), Samples.ZONE).equals(today))
                    .toList();
            boolean look = day.equals(Samples.TODAY) || day.toEpochDay() % lookEvery == 0;
            int half = heard.size() / 2;
            var portions = new ArrayList<>(List.of(heard.subList(0, half), heard.subList(half, heard.size())));
            portions.removeIf(List::isEmpty);
            if (look) {
                portions.add(List.of());
            }
            for (var portion : portions) {
                var more = sums.plus(portion, RULES);
                moves = DAYS.moves(moves, since, standing, sums, more, day);
                sums = more;
                since = day;
                standing = DAYS.standing(sums, day);
            }
        }
        return moves;
    }

    @Property(tries = 150)
    void movesAreTheSameLivedThroughAsMadeFromTheWholeLog(
            @ForAll("evidence") List<Evidence> evidence, @ForAll @IntRange(min = 1, max = 40) int lookEvery) {
        assertThat(lived(evidence, lookEvery)).isEqualTo(DAYS.moves(evidence, Samples.TODAY));
    }

    @Example
    void seesWhatRisesAndWhatFadesOnTheDayItDoes() {
        var rising = List.of(on(Samples.TODAY.minusDays(5), 1, 30));
        assertThat(DAYS.moves(rising, Samples.TODAY))
                .containsExactly(new Move("listening", Level.UNKNOWN, Level.READY, Samples.TODAY.minusDays(5)));
        var fading = List.of(on(Samples.TODAY.minusDays(300), 1, 13));
        var moves = DAYS.moves(fading, Samples.TODAY);
        assertThat(moves).isNotEmpty().allSatisfy(move -> {
            assertThat(move.from()).isNotEqualTo(Level.UNKNOWN);
            var before = DAYS.standing(Sums.of(fading, RULES), move.day().minusDays(1));
            var after = DAYS.standing(Sums.of(fading, RULES), move.day());
            assertThat(before.levels().get(move.competency())).isEqualTo(move.from());
            assertThat(after.levels().get(move.competency())).isEqualTo(move.to());
        });
    }

    @Example
    void forgetsThereAndBackOnOneDay() {
        var standing = DAYS.standing(Sums.NONE, Samples.TODAY.minusDays(1));
        var good = Sums.of(List.of(on(Samples.TODAY, 1, 30)), RULES);
        var mixed = good.plus(List.of(on(Samples.TODAY, 0, 70)), RULES);
        var once = DAYS.moves(List.of(), Samples.TODAY.minusDays(1), standing, Sums.NONE, good, Samples.TODAY);
        assertThat(once).extracting(Move::to).containsExactly(Level.READY);
        var twice = DAYS.moves(once, Samples.TODAY, DAYS.standing(good, Samples.TODAY), good, mixed, Samples.TODAY);
        assertThat(twice)
                .contains(new Move("listening", Level.UNKNOWN, Level.NOT_YET, Samples.TODAY))
                .noneMatch(move -> move.from() == Level.READY);
    }

    @Example
    void endsADayWhereTheOrganisationIs() {
        assertThat(DAYS.end(Samples.TODAY)).isEqualTo("2026-11-23T04:00:00Z");
    }
}
