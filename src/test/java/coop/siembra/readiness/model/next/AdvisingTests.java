package coop.siembra.readiness.model.next;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.RiskRule.Risk;
import coop.siembra.readiness.model.next.Advice.Assign;
import coop.siembra.readiness.model.next.Advice.Observe;
import coop.siembra.readiness.model.next.Advice.Recognise;
import coop.siembra.readiness.model.next.Advice.Remind;
import coop.siembra.readiness.model.next.Advice.Talk;
import coop.siembra.readiness.model.next.Advice.Workshop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AdvisingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static List<Advice> advised(List<Gap> gaps, Fellow... fellows) {
        return Advising.of(gaps, List.of(fellows), Set.of(), TODAY);
    }

    private static Gap gap(String competency, boolean key, int notYet, int unknown, int asked, int without) {
        var people = IntStream.range(0, without).mapToObj(n -> "p" + n).toList();
        return new Gap(competency, key, notYet, unknown, asked, List.of("course-of-" + competency), people, true);
    }

    private static Fellow fellow(String id) {
        return new Fellow(id, Set.of(), null, List.of(), null, null);
    }

    private static Fellow risen(String id, Move... moves) {
        return new Fellow(id, Set.of(), null, List.of(moves), null, null);
    }

    private static Fellow late(String id, int days, Risk... risks) {
        return new Fellow(id, Set.of(risks), null, List.of(), TODAY.minusDays(days), null);
    }

    private static Move move(String competency, Level from, Level to) {
        return new Move(competency, from, to, TODAY.minusDays(1));
    }

    @Test
    void assignsACourseWhereMostOfThoseNotYetThereTookNone() {
        var gap = gap("listening", false, 9, 0, 14, 6);
        assertThat(advised(List.of(gap))).containsExactly(new Assign(gap, "course-of-listening"));
    }

    @Test
    void plansAWorkshopWhereMostTookACourseAlready() {
        var gap = gap("listening", false, 9, 0, 14, 2);
        assertThat(advised(List.of(gap))).containsExactly(new Workshop(gap));
    }

    @Test
    void plansAWorkshopWhereThereIsNoCourseOrNobodyIsNamed() {
        var none = new Gap("listening", false, 5, 0, 10, List.of(), List.of("a", "b", "c", "d", "e"), true);
        assertThat(advised(List.of(none))).containsExactly(new Workshop(none));
        var large = new Gap("listening", false, 500, 0, 1000, List.of("course"), List.of(), false);
        assertThat(advised(List.of(large))).containsExactly(new Workshop(large));
    }

    @Test
    void plansNoWorkshopForTwoOrForFewOfMany() {
        assertThat(advised(List.of(gap("listening", true, 2, 0, 3, 0)))).isEmpty();
        assertThat(advised(List.of(gap("listening", true, 4, 0, 40, 0)))).isEmpty();
    }

    @Test
    void observesWhereTooLittleIsKnownOfHalf() {
        var gap = gap("listening", false, 0, 7, 14, 0);
        assertThat(advised(List.of(gap))).containsExactly(new Observe(gap));
        assertThat(advised(List.of(gap("listening", false, 0, 6, 14, 0)))).isEmpty();
    }

    @Test
    void talksWithWhoIsAtRiskInsteadOfWritingToThem() {
        assertThat(advised(List.of(), late("ana", 9, Risk.IDLE)))
                .containsExactly(new Talk("ana", Set.of(Risk.IDLE), null, null));
        assertThat(advised(List.of(), late("ana", 9))).containsExactly(new Remind("ana", TODAY.minusDays(9), 9));
        assertThat(advised(List.of(), late("ana", 0))).isEmpty();
    }

    @Test
    void recognisesWhoRoseAndDidNotFall() {
        var rose = move("listening", Level.NOT_YET, Level.ON_THE_WAY);
        var overall = move(Move.OVERALL, Level.ON_THE_WAY, Level.READY);
        assertThat(advised(List.of(), risen("ana", rose, overall))).containsExactly(new Recognise("ana", overall));
        assertThat(advised(List.of(), risen("ana", rose, move("ownership", Level.READY, Level.NOT_YET))))
                .isEmpty();
        assertThat(advised(List.of(), risen("ana", move("listening", Level.UNKNOWN, Level.READY))))
                .isEmpty();
    }

    @Test
    void putsAKeyCompetencyBeforeAnother() {
        var other = gap("a-listening", false, 4, 0, 8, 4);
        var key = gap("b-composure", true, 4, 0, 8, 4);
        assertThat(advised(List.of(other, key)))
                .extracting(Advice::key)
                .containsExactly("assign|b-composure", "assign|a-listening");
    }

    @Test
    void leavesOutWhatWasDoneLately() {
        var gap = gap("listening", false, 9, 0, 14, 2);
        assertThat(Advising.of(List.of(gap), List.of(), Set.of("workshop|listening"), TODAY))
                .isEmpty();
    }

    @Test
    void alwaysHasAGoodWordWhenThereIsOneToSay() {
        var fellows = new ArrayList<Fellow>();
        for (int i = 0; i < 4; i++) {
            fellows.add(late("risk" + i, 20, Risk.FALLEN, Risk.IDLE));
            fellows.add(late("late" + i, 100));
        }
        fellows.add(risen("zoe", move("listening", Level.NOT_YET, Level.ON_THE_WAY)));
        var gaps = IntStream.range(0, 5)
                .mapToObj(n -> gap("gap" + n, true, 20, 0, 30, 20))
                .toList();
        var advices = Advising.of(gaps, fellows, Set.of(), TODAY);
        assertThat(advices).hasSize(Advising.LONGEST).anyMatch(Recognise.class::isInstance);
    }

    /** However much there is, the list stays short, has no more than three of a kind, and does not depend on the order it came in. */
    @Property
    void isShortAndSteady(@ForAll @IntRange(max = 12) int late, @ForAll @IntRange(max = 12) int gaps) {
        var fellows =
                IntStream.range(0, late).mapToObj(n -> late("p" + n, n + 1)).toList();
        var all = IntStream.range(0, gaps)
                .mapToObj(n -> gap("gap" + n, n % 2 == 0, n + 1, n, 2 * n + 1, n))
                .toList();
        var advices = Advising.of(all, fellows, Set.of(), TODAY);
        assertThat(advices).hasSizeLessThanOrEqualTo(Advising.LONGEST);
        assertThat(advices.stream().filter(Remind.class::isInstance).count()).isLessThanOrEqualTo(3);
        assertThat(Advising.of(all.reversed(), fellows.reversed(), Set.of(), TODAY))
                .isEqualTo(advices);
        assertThat(advised(List.of(), fellow("nobody"))).isEmpty();
    }
}
