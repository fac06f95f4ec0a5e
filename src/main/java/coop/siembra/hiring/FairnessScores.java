package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.fairness.ScoreDifference;
import coop.siembra.hiring.fairness.Shown;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.InstrumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Scores of groups beside each other; no group of fewer than five, and none by which one could be worked out. */
@Component
class FairnessScores {
    private final FairnessCounts counts;
    private final ApplicantStore applicants;
    private final ApplicantScores scores;

    FairnessScores(FairnessCounts counts, ApplicantStore applicants, ApplicantScores scores) {
        this.counts = counts;
        this.applicants = applicants;
        this.scores = scores;
    }

    /** A scale of an instrument, scored in one way. */
    private record Measure(InstrumentId instrument, String form, String key, Scale scale) {}

    /** @param seen the groups that are shown elsewhere: no others are here */
    List<ScoreGap> gaps(List<OpeningStore.Held> held, Groups.Question question, Set<String> seen) {
        Map<Measure, Map<String, List<Double>>> all = new LinkedHashMap<>();
        held.forEach(one -> counts.each(
                one,
                (row, declared) -> applicants
                        .find(row.application().id())
                        .ifPresent(
                                found -> add(all, found.applicant(), one, Outcomes.group(question.id(), declared)))));
        var lines = Stream.concat(
                        question.options().stream().map(Groups.Option::id),
                        Stream.of(Outcomes.SEVERAL, Outcomes.UNDECLARED))
                .toList();
        return all.entrySet().stream()
                .flatMap(entry -> gaps(entry.getKey(), entry.getValue(), lines).stream())
                .filter(gap -> seen.contains(gap.group()) && seen.contains(gap.largest()))
                .toList();
    }

    private void add(
            Map<Measure, Map<String, List<Double>>> all, Applicant applicant, OpeningStore.Held held, String group) {
        if (applicant.participation().sittings().isEmpty()) {
            return;
        }
        for (var scored : scores.of(applicant, held.setup())) {
            scored.report().scored().stream()
                    .filter(score -> score.scale().role() == Scale.Role.RESULT)
                    .forEach(score -> {
                        var measure = new Measure(
                                scored.instrument(),
                                scored.closed().form().id(),
                                scored.report().key().version(),
                                score.scale());
                        all.computeIfAbsent(measure, one -> new HashMap<>())
                                .computeIfAbsent(group, one -> new ArrayList<>())
                                .add(score.scaled());
                    });
        }
    }

    private static List<ScoreGap> gaps(Measure measure, Map<String, List<Double>> groups, List<String> lines) {
        var people = lines.stream()
                .map(line ->
                        Counts.of(line, groups.getOrDefault(line, List.of()).size(), 0))
                .toList();
        var shown = Shown.of(people).groups().stream()
                .filter(group -> !group.group().equals(Outcomes.UNDECLARED))
                .toList();
        var largest = shown.stream().max(Comparator.comparingInt(Counts::judged));
        var gaps = new ArrayList<ScoreGap>();
        largest.ifPresent(one -> shown.stream()
                .filter(group -> !group.equals(one))
                .forEach(group -> ScoreDifference.of(values(groups, group), values(groups, one))
                        .ifPresent(difference -> gaps.add(new ScoreGap(
                                measure.instrument(), measure.scale(), group.group(), one.group(), difference)))));
        return gaps;
    }

    private static double[] values(Map<String, List<Double>> groups, Counts group) {
        return groups.getOrDefault(group.group(), List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
