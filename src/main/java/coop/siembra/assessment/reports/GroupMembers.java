package coop.siembra.assessment.reports;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.reports.Release.Member;
import coop.siembra.assessment.scoring.Answers;
import coop.siembra.assessment.scoring.ScoringPlan;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.ClosedSittings;
import coop.siembra.assessment.store.ClosedSittings.Answered;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who could be in the figures of a group: everybody who works there, with the last sitting they closed, when all its results have a score. */
@Component
class GroupMembers {
    private final ClosedSittings sittings;
    private final Instruments instruments;
    private final Keys keys;
    private final People people;

    GroupMembers(ClosedSittings sittings, Instruments instruments, Keys keys, People people) {
        this.sittings = sittings;
        this.instruments = instruments;
        this.keys = keys;
        this.people = people;
    }

    /** Members by the unit they work in. */
    record ByUnit(Map<UnitId, List<Member>> members) {

        /** Of a unit and all below it, by taker. */
        List<Member> of(Unit unit, List<Unit> units) {
            return units.stream()
                    .filter(other -> other.isWithin(unit.id()))
                    .flatMap(other -> members.getOrDefault(other.id(), List.of()).stream())
                    .sorted(Comparator.comparing(Member::taker))
                    .toList();
        }
    }

    ByUnit within(UnitId root, Instrument instrument) {
        Map<String, UnitId> unitOf = new HashMap<>();
        people.unitsOfThoseWithin(root)
                .forEach((person, unit) -> unitOf.put(Taker.person(person).key(), unit));
        Map<String, Answered> last = new HashMap<>();
        sittings.each(instrument.id(), unitOf.keySet(), sitting -> {
            if (!sitting.carried()) { // agreed to as one's own start, and nothing else
                last.merge(
                        sitting.taker(),
                        sitting,
                        (one, other) -> one.closedAt().isBefore(other.closedAt()) ? other : one);
            }
        });
        Map<String, Optional<ScoringPlan>> plans = new HashMap<>();
        return new ByUnit(last.values().stream()
                .flatMap(sitting -> plans
                        .computeIfAbsent(sitting.version() + "|" + sitting.form(), which -> plan(instrument, sitting))
                        .flatMap(plan -> member(plan, sitting))
                        .stream())
                .collect(Collectors.groupingBy(member -> unit(unitOf, member))));
    }

    private static UnitId unit(Map<String, UnitId> unitOf, Member member) {
        return Optional.ofNullable(unitOf.get(member.taker())).orElseThrow();
    }

    private Optional<ScoringPlan> plan(Instrument current, Answered sitting) {
        return instruments
                .version(current.id(), sitting.version())
                .flatMap(instrument -> instrument
                        .form(sitting.form())
                        .map(form -> ScoringPlan.of(instrument, form, keys.current(instrument, form))));
    }

    private static Optional<Member> member(ScoringPlan plan, Answered sitting) {
        var items = plan.score(Answers.of(plan.items(), sitting::response));
        Map<String, Double> scores = new HashMap<>();
        for (var scale : plan.scales()) {
            if (scale.scale().role() == Role.RESULT) {
                var score = scale.scaled(items);
                if (score.isEmpty()) {
                    return Optional.empty();
                }
                scores.put(scale.scale().id(), score.getAsDouble());
            }
        }
        return Optional.of(new Member(sitting.taker(), sitting.id(), sitting.invented(), scores));
    }
}
