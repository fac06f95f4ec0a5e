package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.judging.RaterAgreement;
import coop.siembra.hiring.model.judging.RaterAgreement.Both;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.psychometrics.Intraclass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How far people agree who rated the same, from what each gave alone. It judges the ratings, never an applicant.
 *
 * @param pairs each two people who rated something in common
 * @param all the intraclass correlation of all raters together
 * @param raters how many there are
 */
public record Agreement(List<Pair> pairs, Intraclass all, int raters) {

    /** Two people. */
    public record Pair(PersonId first, PersonId second, RaterAgreement agreement) {}

    static Agreement of(List<RatingStore.Held> handedIn) {
        Map<PersonId, Map<ApplicationId, RatingStore.Held>> byRater = new LinkedHashMap<>();
        handedIn.forEach(held -> byRater.computeIfAbsent(held.card().by(), one -> new HashMap<>())
                .put(held.subject().application(), held));
        var raters = byRater.keySet().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < raters.size(); i++) {
            for (int j = i + 1; j < raters.size(); j++) {
                var both = both(
                        byRater.getOrDefault(raters.get(i), Map.of()), byRater.getOrDefault(raters.get(j), Map.of()));
                if (!both.isEmpty()) {
                    pairs.add(new Pair(raters.get(i), raters.get(j), RaterAgreement.of(both)));
                }
            }
        }
        return new Agreement(List.copyOf(pairs), RaterAgreement.ofMany(rows(handedIn, raters)), raters.size());
    }

    private static List<Both> both(
            Map<ApplicationId, RatingStore.Held> first, Map<ApplicationId, RatingStore.Held> second) {
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
                .flatMap(entry -> Stream.ofNullable(second.get(entry.getKey()))
                        .map(other -> new Both(
                                entry.getKey().value(), entry.getValue().card(), other.card())))
                .toList();
    }

    /** One row for each thing asked of each applicant, one place in it for each rater. */
    private static List<List<OptionalInt>> rows(List<RatingStore.Held> handedIn, List<PersonId> raters) {
        Map<String, OptionalInt[]> rows = new LinkedHashMap<>();
        for (var held : handedIn) {
            int place = raters.indexOf(held.card().by());
            for (var asked : held.card().asked()) {
                rows.computeIfAbsent(held.subject().application() + "|" + asked, one -> empty(raters.size()))[place] =
                        held.card().first(asked);
            }
        }
        return rows.values().stream().map(List::of).toList();
    }

    private static OptionalInt[] empty(int many) {
        var row = new OptionalInt[many];
        Arrays.fill(row, OptionalInt.empty());
        return row;
    }
}
