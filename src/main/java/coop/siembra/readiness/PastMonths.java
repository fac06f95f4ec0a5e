package coop.siembra.readiness;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Person;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Member;
import coop.siembra.readiness.model.Standing;
import coop.siembra.readiness.model.Sums;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.store.TallyText;
import coop.siembra.readiness.store.TrendDocument;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a person's past months would have shown: by the rules and the role of today, from the evidence there was then. Who was late, at risk
 * or active is not known any more.
 */
record PastMonths(Judging judging) {
    private static final int MONTHS = 24;

    /** The months before the current one, while the person worked here. */
    Past of(Person person, List<Evidence> evidence) {
        var role = judging.role(person.role());
        var days = judging.days(role);
        var rules = judging.content().rules();
        var sorted =
                evidence.stream().sorted(Comparator.comparing(Evidence::at)).toList();
        var past = new Past();
        var sums = Sums.NONE;
        int next = 0;
        var current = YearMonth.from(judging.today());
        for (var month = current.minusMonths(MONTHS - 1); month.isBefore(current); month = month.plusMonths(1)) {
            var last = month.atEndOfMonth();
            var end = days.end(last);
            int from = next;
            while (next < sorted.size() && sorted.get(next).at().isBefore(end)) {
                next++;
            }
            sums = sums.plus(sorted.subList(from, next), rules);
            if (workedHere(person, last)) {
                var standing = Standing.brief(sums, role, rules, end);
                past.add(month, Tally.of(new Member(standing, false, false, false, List.of())), next > 0);
            }
        }
        return past;
    }

    private static boolean workedHere(Person person, LocalDate day) {
        var hiredOn = person.hiredOn();
        return hiredOn == null || !hiredOn.isAfter(day);
    }

    /** Months of some people. */
    static final class Past {
        private final Map<YearMonth, Tally> tallies = new TreeMap<>();
        private final Set<YearMonth> withEvidence = new TreeSet<>();

        void add(YearMonth month, Tally tally, boolean evidence) {
            tallies.merge(month, tally, Tally::plus);
            if (evidence) {
                withEvidence.add(month);
            }
        }

        void add(Past other) {
            other.tallies.forEach((month, tally) -> add(month, tally, other.withEvidence.contains(month)));
        }

        /** To be stored for a unit: from the first month with any evidence on, but those there are already. */
        List<TrendDocument> of(UnitId unit, Collection<TrendDocument> there) {
            var known = there.stream().map(TrendDocument::month).collect(Collectors.toSet());
            return withEvidence.stream()
                    .filter(month -> !known.contains(month.toString()))
                    .map(month -> TrendDocument.of(
                            unit.value(),
                            month.atEndOfMonth().toString(),
                            TallyText.of(tallies.getOrDefault(month, Tally.NONE))))
                    .toList();
        }
    }
}
