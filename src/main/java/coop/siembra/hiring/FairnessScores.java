package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.AuditTable;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.fairness.Figures;
import coop.siembra.hiring.fairness.Moments;
import coop.siembra.hiring.fairness.ScoreDifference;
import coop.siembra.hiring.fairness.Shown;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ShownStore;
import coop.siembra.hiring.store.ShownStore.Scores;
import coop.siembra.kernel.InstrumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scores of groups beside each other; no group of fewer than five, and none by which one could be worked out. */
@Component
class FairnessScores {
    private final FairnessCounts counts;
    private final ApplicantStore applicants;
    private final ApplicantScores scores;
    private final ShownStore store;

    FairnessScores(FairnessCounts counts, ApplicantStore applicants, ApplicantScores scores, ShownStore store) {
        this.counts = counts;
        this.applicants = applicants;
        this.scores = scores;
        this.store = store;
    }

    /** A scale of an instrument, scored in one way. */
    private record Measure(InstrumentId instrument, String form, String key, Scale scale) {

        String name() {
            return String.join("|", instrument.value(), form, key, scale.id());
        }
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
        counts.each(
                held,
                (row, declared) -> applicants
                        .find(row.application().id())
                        .ifPresent(
                                found -> add(now, found.applicant(), held, Outcomes.group(question.id(), declared))));
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
        held.forEach(one -> counts.each(
                one,
                (row, declared) -> applicants.find(row.application().id()).ifPresent(found -> {
                    var group = Outcomes.auditGroup(questions, declared);
                    each(
                            found.applicant(),
                            one,
                            (measure, score) -> all.computeIfAbsent(measure.name(), each -> new ArrayList<>())
                                    .add(new AuditTable.Scored(Outcomes.race(group), Outcomes.sex(group), score)));
                })));
        return all;
    }

    private void add(
            Map<Measure, Map<String, Moments>> all, Applicant applicant, OpeningStore.Held held, String group) {
        each(
                applicant,
                held,
                (measure, score) -> all.computeIfAbsent(measure, one -> new HashMap<>())
                        .merge(group, Moments.of(score), Moments::and));
    }

    private void each(Applicant applicant, OpeningStore.Held held, ObjDoubleConsumer<Measure> use) {
        if (applicant.participation().sittings().isEmpty()) {
            return;
        }
        for (var scored : scores.of(applicant, held.setup())) {
            scored.report().scored().stream()
                    .filter(score -> score.scale().role() == Scale.Role.RESULT)
                    .forEach(score -> use.accept(
                            new Measure(
                                    scored.instrument(),
                                    scored.closed().form().id(),
                                    scored.report().key().version(),
                                    score.scale()),
                            score.scaled()));
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
