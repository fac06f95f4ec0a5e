package coop.siembra.hiring;

import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.fairness.Figures;
import coop.siembra.hiring.fairness.Figures.Table;
import coop.siembra.hiring.fairness.Shown;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ShownStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What of an opening may be shown now, by question. It moves in steps of several people, and groups that are left out of an opening stay
 * out of what is made of several: nothing can be had by taking one from the other.
 */
@Component
class FairnessSteps {
    private final FairnessCounts counts;
    private final ShownStore store;

    FairnessSteps(FairnessCounts counts, ShownStore store) {
        this.counts = counts;
        this.store = store;
    }

    /** All lines of a question's table. */
    static List<String> lines(Groups.Question question) {
        return Stream.concat(
                        question.options().stream().map(Groups.Option::id),
                        Stream.of(Outcomes.SEVERAL, Outcomes.UNDECLARED))
                .toList();
    }

    /** By stage; the whole way once nobody waits. */
    Map<String, Shown> of(OpeningStore.Held held, Groups.Question question) {
        var tables = moved(held, question).stages();
        var shown = Shown.ofStages(tables.stream().map(Table::lines).toList());
        Map<String, Shown> byStage = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            byStage.put(tables.get(i).stage(), shown.get(i));
        }
        return byStage;
    }

    private Figures moved(OpeningStore.Held held, Groups.Question question) {
        var before = store.find(held.opening().id(), question.id());
        var tally = new Tally();
        counts.add(held, question.id(), tally);
        var stages =
                new ArrayList<>(held.opening().stages().stream().map(Stage::id).toList());
        if (!counts.anyWaiting(held)) {
            stages.add(Outcomes.WHOLE);
        }
        List<String> lines = lines(question);
        var now = stages.stream()
                .map(stage -> new Table(stage, tally.of(stage, lines)))
                .toList();
        var moved = before.figures().moved(now, Outcomes.WHOLE);
        return moved.equals(before.figures())
                ? moved
                : store.save(before.with(moved)).figures();
    }

    /** Of several openings, in the order of the lines; what is left out of one of them stays out. */
    static Shown sum(List<Shown> all, List<String> lines) {
        Map<String, Counts> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.put(line, Counts.of(line, 0, 0)));
        all.forEach(one -> one.groups().forEach(group -> sums.merge(group.group(), group, Outcomes::sum)));
        return new Shown(
                sums.values().stream().filter(group -> group.people() > 0).toList(),
                all.stream().mapToInt(Shown::hidden).sum());
    }
}
