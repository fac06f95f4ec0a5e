package coop.siembra.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TallyTests {
    private static final EvidenceRules RULES = EvidenceRules.USUAL;

    @Provide
    Arbitrary<List<Member>> members() {
        return Combinators.combine(
                        Samples.evidence(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((evidence, role, overdue, risk, active) -> new Member(
                        Standing.of(Sums.of(evidence, RULES), role ? Samples.TELLER : null, RULES, Samples.NOW),
                        overdue,
                        risk,
                        active,
                        List.of(new Move("calm", Level.READY, Level.NOT_YET, Samples.TODAY))))
                .list()
                .ofMaxSize(12);
    }

    private static Tally tally(List<Member> members) {
        return members.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
    }

    private static int count(List<Member> members, Predicate<Member> which) {
        return (int) members.stream().filter(which).count();
    }

    @Property(tries = 200)
    void addsUp(@ForAll("members") List<Member> members) {
        var all = tally(members);
        assertThat(all.people()).isEqualTo(members.size());
        assertThat(all.overdue()).isEqualTo(count(members, Member::overdue));
        assertThat(all.risk()).isEqualTo(count(members, Member::risk));
        assertThat(all.active()).isEqualTo(count(members, Member::active));
        for (var level : Level.values()) {
            assertThat(all.overall().at(level))
                    .isEqualTo(count(members, member -> member.standing().overall() == level));
        }
        all.competencies().forEach((id, competency) -> {
            assertThat(competency.levels().asked())
                    .isEqualTo(count(
                            members,
                            member -> member.standing()
                                    .cell(id)
                                    .filter(cell -> cell.level() != null)
                                    .isPresent()));
            assertThat(competency.known())
                    .isEqualTo(competency.tenths().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            competency.mean().ifPresent(mean -> assertThat(mean).isBetween(0.0, 1.0));
        });
    }

    @Property(tries = 100)
    void isTheSameHoweverPeopleAreDividedIntoUnits(
            @ForAll("members") List<Member> members, @ForAll long seed, @ForAll @IntRange(max = 12) int cut) {
        var shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(seed));
        int at = Math.min(cut, shuffled.size());
        var both = tally(shuffled.subList(0, at)).plus(tally(shuffled.subList(at, shuffled.size())));
        var all = tally(members);
        assertThat(both.overall()).isEqualTo(all.overall());
        assertThat(both.competencies().keySet()).isEqualTo(all.competencies().keySet());
        both.competencies().forEach((id, competency) -> {
            var twin = all.competencies().get(id);
            assertThat(competency.levels()).isEqualTo(twin.levels());
            assertThat(competency.tenths()).isEqualTo(twin.tenths());
            assertThat(competency.fell()).isEqualTo(twin.fell());
            assertThat(competency.sum()).isCloseTo(twin.sum(), within(1e-9));
        });
    }
}
