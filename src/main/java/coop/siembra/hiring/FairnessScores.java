package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.reports.ManyScores;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.AuditTable;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.fairness.Figures;
import coop.siembra.hiring.fairness.Moments;
import coop.siembra.hiring.fairness.ScoreDifference;
import coop.siembra.hiring.fairness.Shown;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ShownStore;
import coop.siembra.hiring.store.ShownStore.Scores;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scores of groups beside each other; no group of fewer than five, and none by which one could be worked out. */
@Component
class FairnessScores {
    private final FairnessCounts counts;
    private final ManyScores scores;
    private final ShownStore store;

    FairnessScores(FairnessCounts counts, ManyScores scores, ShownStore store) {
        this.counts = counts;
        this.scores = scores;
        this.store = store;
    }

    /** @param seen the groups that are shown elsewhere: no others are here */
    List<ScoreGap> gaps(List<OpeningStore.Held> held, Groups.Question question, Set<String> seen) {
        var lines = FairnessSteps.lines(question);
        Map<Measure, Map<String, Moments>> all = new LinkedHashMap<>();
        held.forEach(one -> shown(one, question, lines)
                .forEach((measure, groups) -> groups.forEach((group, moments) ->
                        all.computeIfAbsent(measure, each -> new HashMap<>()).merge(group, moments, Moments::and))));
        return all.entrySet().stream()
                .flatMap(entry -> gaps(entry.getKey(), entry.getValue(), lines).stream())
                .filter(gap -> seen.contains(gap.group()) && seen.contains(gap.largest()))
                .toList();
    }

    /** What of an opening may be shown now: it moves in steps, as its counts do. */
    private Map<Measure, Map<String, Moments>> shown(
            OpeningStore.Held held, Groups.Question question, List<String> lines) {
        Map<Measure, Map<String, Moments>> now = new LinkedHashMap<>();
        each(
                held,
                (declared, score) -> now.computeIfAbsent(Measure.of(score), one -> new HashMap<>())
                        .merge(Outcomes.group(question.id(), declared), Moments.of(score.value()), Moments::and));
        var before = store.find(held.opening().id(), question.id());
        var next = new ArrayList<Scores>();
        now.forEach((measure, groups) -> {
            var old = before.scores().stream()
                    .filter(one -> one.measure().equals(measure.name()))
                    .toList();
            var fresh = groups.entrySet().stream()
                    .map(entry -> new Scores(measure.name(), entry.getKey(), ofMany(entry.getValue())))
                    .toList();
            int people = Figures.people(people(old), people(fresh), Counts::judged);
            next.addAll(people >= Shown.FEWEST ? fresh : old);
        });
        var kept = next.equals(before.scores())
                ? before.scores()
                : store.save(before.with(List.copyOf(next))).scores();
        Map<Measure, Map<String, Moments>> shown = new LinkedHashMap<>();
        now.keySet().forEach(measure -> shown.put(measure, visible(measure, kept, lines)));
        return shown;
    }

    /** Of fewer than may be shown only how many: else it would be somebody's score that is kept. */
    private static Moments ofMany(Moments moments) {
        return moments.n() < Shown.FEWEST ? new Moments(moments.n(), 0, 0) : moments;
    }

    private static List<Counts> people(List<Scores> scores) {
        return scores.stream()
                .map(one -> Counts.of(one.group(), one.moments().n(), 0))
                .toList();
    }

    private static Map<String, Moments> visible(Measure measure, List<Scores> kept, List<String> lines) {
        Map<String, Moments> groups = kept.stream()
                .filter(one -> one.measure().equals(measure.name()))
                .collect(Collectors.toMap(Scores::group, Scores::moments));
        var people = lines.stream()
                .map(line -> Counts.of(
                        line, groups.getOrDefault(line, Moments.none()).n(), 0))
                .toList();
        return Shown.of(people).groups().stream()
                .collect(Collectors.toMap(Counts::group, group -> groups.getOrDefault(group.group(), Moments.none())));
    }

    /** The scores of each measure, with what an audit asks of those who have them. */
    Map<String, List<AuditTable.Scored>> audited(List<OpeningStore.Held> held, List<Groups.Question> questions) {
        Map<String, List<AuditTable.Scored>> all = new TreeMap<>();
        held.forEach(one -> each(one, (declared, score) -> {
            var group = Outcomes.auditGroup(questions, declared);
            all.computeIfAbsent(Measure.of(score).name(), name -> new ArrayList<>())
                    .add(new AuditTable.Scored(Outcomes.race(group), Outcomes.sex(group), score.value()));
        }));
        return all;
    }

    /** Every score there may be of an opening's applicants, with what its applicant declared. */
    private void each(OpeningStore.Held held, BiConsumer<Map<String, List<String>>, ManyScores.Score> consumer) {
        counts.wholeParts(held, (applicants, declared) -> {
            Map<SittingId, Map<String, List<String>>> ofSitting = new HashMap<>();
            applicants.forEach(applicant -> ApplicantScores.sittings(applicant, held.setup())
                    .forEach(sitting -> ofSitting.put(sitting, declared.getOrDefault(applicant.id(), Map.of()))));
            scores.each(ofSitting.keySet(), score -> {
                if (score.instrument().measures() != Measures.SELF_REPORT) {
                    consumer.accept(ofSitting.getOrDefault(score.sitting(), Map.of()), score);
                }
            });
        });
    }

    /** A scale of an instrument, scored in one way. */
    private record Measure(InstrumentId instrument, String form, String key, Scale scale) {

        static Measure of(ManyScores.Score score) {
            return new Measure(score.instrument().id(), score.form(), score.key(), score.scale());
        }

        String name() {
            return String.join("|", instrument.value(), form, key, scale.id());
        }
    }

    private static List<ScoreGap> gaps(Measure measure, Map<String, Moments> groups, List<String> lines) {
        var shown = lines.stream()
                .filter(line -> !line.equals(Outcomes.UNDECLARED) && groups.containsKey(line))
                .toList();
        var largest = shown.stream()
                .max(Comparator.comparingInt(line -> of(groups, line).n()));
        var gaps = new ArrayList<ScoreGap>();
        largest.ifPresent(one -> shown.stream()
                .filter(group -> !group.equals(one))
                .forEach(group -> ScoreDifference.of(of(groups, group), of(groups, one))
                        .ifPresent(difference -> gaps.add(
                                new ScoreGap(measure.instrument(), measure.scale(), group, one, difference)))));
        return gaps;
    }

    private static Moments of(Map<String, Moments> groups, String group) {
        return groups.getOrDefault(group, Moments.none());
    }
}
