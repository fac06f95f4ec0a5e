package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.AuditTable;
import coop.siembra.hiring.fairness.AuditTable.Cell;
import coop.siembra.hiring.fairness.AuditTable.Small;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.fairness.Shown;
import coop.siembra.hiring.fairness.StageRates;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Whether groups of applicants fare alike, from counts of what applicants declared: for recruiters of the units who judge nobody in these
 * openings. Whoever has been deleted stays in the counts.
 */
@Service
public class FairnessMonitor {
    private static final String AUDITED = "opening.fairness";

    private final FairnessCounts counts;
    private final FairnessSteps steps;
    private final FairnessScores scores;
    private final Declarations declarations;
    private final HiringAccess access;
    private final OpeningStore openings;
    private final CurrentUser user;
    private final Audit audit;

    FairnessMonitor(
            FairnessCounts counts,
            FairnessSteps steps,
            FairnessScores scores,
            Declarations declarations,
            HiringAccess access,
            OpeningStore openings,
            CurrentUser user,
            Audit audit) {
        this.counts = counts;
        this.steps = steps;
        this.scores = scores;
        this.declarations = declarations;
        this.access = access;
        this.openings = openings;
        this.user = user;
        this.audit = audit;
    }

    /** The questions of which there may be something to see. */
    public List<Groups.Question> questions() {
        return declarations.questions();
    }

    /** Whether the signed-in person may look at an opening in this way. */
    public boolean mayLook(OpeningId opening) {
        return watched(opening).isPresent();
    }

    private Optional<OpeningStore.Held> watched(OpeningId id) {
        return access.opening(id).filter(held -> {
            var viewer = access.viewer(held.opening());
            return viewer.recruits(held.opening().unit())
                    && held.opening().parts(viewer.person()).isEmpty();
        });
    }

    /**
     * Openings taken together, by one question; stages are taken together by their id.
     *
     * @return nothing when the question is not asked, or one of the openings is not for the signed-in person to look at
     */
    public Optional<FairnessReport> report(Collection<OpeningId> ids, String question) {
        var held = all(ids);
        return asked(question).filter(one -> !held.isEmpty()).map(one -> {
            noteLook(ids, question);
            return report(held, one);
        });
    }

    private void noteLook(Collection<OpeningId> ids, String question) {
        ids.forEach(id -> {
            access.looked(id);
            audit.note(AuditAction.LOOKED, null, AUDITED, id.value(), question);
        });
    }

    private Optional<Groups.Question> asked(String question) {
        return questions().stream().filter(one -> one.id().equals(question)).findFirst();
    }

    /** None when one is not for the signed-in person. */
    private List<OpeningStore.Held> all(Collection<OpeningId> ids) {
        var held = ids.stream().distinct().flatMap(id -> watched(id).stream()).toList();
        return held.size() == ids.stream().distinct().count() ? held : List.of();
    }

    private FairnessReport report(List<OpeningStore.Held> held, Groups.Question question) {
        var lines = FairnessSteps.lines(question);
        var each = held.stream().map(one -> steps.of(one, question)).toList();
        var stages = stages(held, each).stream()
                .map(stage -> stage(
                        stage,
                        FairnessSteps.sum(
                                each.stream()
                                        .flatMap(one -> Stream.ofNullable(one.get(stage)))
                                        .toList(),
                                lines)))
                .toList();
        return new FairnessReport(question, stages, scores.gaps(held, question, groups(stages)));
    }

    /** The whole first, once it is known of everybody: until then it would only tell who is out. */
    private static List<String> stages(List<OpeningStore.Held> held, List<Map<String, Shown>> each) {
        var stages = new LinkedHashSet<String>();
        if (each.stream().allMatch(one -> one.containsKey(Outcomes.WHOLE))) {
            stages.add(Outcomes.WHOLE);
        }
        held.forEach(one -> one.opening().stages().stream().map(Stage::id).forEach(stages::add));
        return List.copyOf(stages);
    }

    private static FairnessReport.OfStage stage(String stage, Shown shown) {
        var groups = shown.groups().stream()
                .filter(group -> !group.group().equals(Outcomes.UNDECLARED))
                .toList();
        var undeclared = shown.groups().stream()
                .filter(group -> group.group().equals(Outcomes.UNDECLARED))
                .findFirst();
        return new FairnessReport.OfStage(
                stage.equals(Outcomes.WHOLE) ? "" : stage,
                StageRates.of(groups, undeclared.orElse(Counts.of(Outcomes.UNDECLARED, 0, 0))),
                undeclared.isEmpty(),
                shown.hidden());
    }

    private static Set<String> groups(List<FairnessReport.OfStage> stages) {
        return stages.stream()
                .flatMap(stage -> stage.rates().lines().stream())
                .map(line -> line.counts().group())
                .collect(Collectors.toSet());
    }

    /** Openings of which the signed-in person {@linkplain #mayExport may make} the tables of an audit, the last made first. */
    public List<Exportable> exportable() {
        return user.has(Role.ADMIN)
                ? openings.all().stream()
                        .filter(held -> !held.opening().judges(user.personId()))
                        .map(held -> new Exportable(
                                held.opening().id(),
                                held.opening().title(),
                                held.opening().stages()))
                        .toList()
                : List.of();
    }

    /** What one needs to know of an opening to choose it. */
    public record Exportable(OpeningId id, LocalizedText title, List<Stage> stages) {}

    /** Whether the signed-in person may make the tables of an audit, which show small groups: administrators who judge nobody there. */
    public boolean mayExport(OpeningId id) {
        return user.has(Role.ADMIN)
                && openings.find(id)
                        .filter(held -> !held.opening().judges(user.personId()))
                        .isPresent();
    }

    /**
     * The tables of a bias audit over openings taken together, as comma-separated values; that they were made is noted.
     *
     * @param stage id of a stage; empty for the whole way
     * @return nothing when the signed-in person {@linkplain #mayExport may not} make them of one of the openings
     */
    public Optional<String> auditExport(Collection<OpeningId> ids, String stage, Small small) {
        if (ids.isEmpty() || !ids.stream().allMatch(this::mayExport)) {
            return Optional.empty();
        }
        var tally = new Tally();
        var held = ids.stream()
                .distinct()
                .flatMap(id -> openings.find(id).stream())
                .toList();
        held.forEach(one -> counts.add(one, Outcomes.AUDIT, tally));
        var cells = tally.of(stage.isEmpty() ? Outcomes.WHOLE : stage).stream()
                .map(one ->
                        new Cell(Outcomes.race(one.group()), Outcomes.sex(one.group()), one.judged(), one.selected()))
                .toList();
        ids.forEach(id -> audit.note(AuditAction.EXPORTED, null, AUDITED, id.value(), stage));
        var scored = scores.audited(held, questions()).entrySet().stream()
                .map(entry ->
                        new AuditCsv.Scored(entry.getKey(), tables(AuditTable.scoringRates(entry.getValue()), small)))
                .toList();
        return Optional.of(AuditCsv.write(held, stage, tables(cells, small), scored));
    }

    private static List<AuditTable> tables(List<Cell> cells, Small small) {
        return List.of(
                AuditTable.bySex(cells, small), AuditTable.byRace(cells, small), AuditTable.byBoth(cells, small));
    }
}
