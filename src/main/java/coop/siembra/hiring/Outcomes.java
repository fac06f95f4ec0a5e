package coop.siembra.hiring;

import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.AuditTable.Race;
import coop.siembra.hiring.fairness.AuditTable.Sex;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.model.Application;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.StatisticsStore.Fate;
import coop.siembra.hiring.store.StatisticsStore.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How applicants fared, as counts are made of it: by stage and in the whole, and by what they declared. Pure. */
final class Outcomes {
    /** In place of a stage: from the application to the job. */
    static final String WHOLE = "_whole";

    /** The table of sex and race together. */
    static final String AUDIT = "_audit";

    /** In place of a group: nothing was declared. */
    static final String UNDECLARED = "_undeclared";

    /** In place of a group: more than one was chosen. */
    static final String SEVERAL = "_several";

    private static final String NEITHER = "_";

    private Outcomes() {}

    /** How somebody fared in each stage they were in, and in the whole once that is known. */
    static Map<String, Fate> fates(Application application, Opening opening) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (var stage : opening.stages()) {
            fate(application, opening, stage).ifPresent(fate -> fates.put(stage.id(), fate));
        }
        switch (Standing.of(application, opening)) {
            case HIRED -> fates.put(WHOLE, Fate.SELECTED);
            case NOT_TAKEN -> fates.put(WHOLE, Fate.NOT_TAKEN);
            case WITHDREW -> fates.put(WHOLE, Fate.WITHDREW);
            case WAITING -> {}
        }
        return fates;
    }

    private static Optional<Fate> fate(Application application, Opening opening, Stage stage) {
        return switch (application.outcome(opening, stage.id())) {
            case GOES_ON -> Optional.of(Fate.SELECTED);
            case NOT_TAKEN -> Optional.of(Fate.NOT_TAKEN);
            case WITHDREW -> Optional.of(Fate.WITHDREW);
            case WAITING, NOT_REACHED -> Optional.empty();
        };
    }

    /** The group somebody is counted in: exactly one, so that groups add up to the whole. */
    static String group(String question, Map<String, List<String>> declared) {
        var chosen = declared.getOrDefault(question, List.of());
        if (chosen.isEmpty()) {
            return UNDECLARED;
        }
        return chosen.size() > 1 ? SEVERAL : chosen.getFirst();
    }

    /** Race and sex as an audit's table has them. */
    static String auditGroup(List<Groups.Question> questions, Map<String, List<String>> declared) {
        var sex = category(questions, declared, Groups.Audit.SEX).flatMap(Sex::of);
        var race = category(questions, declared, Groups.Audit.RACE_ETHNICITY).flatMap(Race::of);
        return race.map(Race::name).orElse(NEITHER) + "|" + sex.map(Sex::name).orElse(NEITHER);
    }

    private static Optional<String> category(
            List<Groups.Question> questions, Map<String, List<String>> declared, Groups.Audit audit) {
        return questions.stream()
                .filter(question -> question.audit().filter(audit::equals).isPresent())
                .flatMap(question -> question.options().stream()
                        .filter(option ->
                                declared.getOrDefault(question.id(), List.of()).equals(List.of(option.id()))))
                .flatMap(option -> option.category().stream())
                .findFirst();
    }

    static Optional<Race> race(String auditGroup) {
        var name = auditGroup.substring(0, auditGroup.indexOf('|'));
        return name.equals(NEITHER) ? Optional.empty() : Optional.of(Race.valueOf(name));
    }

    static Optional<Sex> sex(String auditGroup) {
        var name = auditGroup.substring(auditGroup.indexOf('|') + 1);
        return name.equals(NEITHER) ? Optional.empty() : Optional.of(Sex.valueOf(name));
    }

    /** What is counted of somebody, in every table. */
    static List<Mark> marks(
            Application application,
            Opening opening,
            List<Groups.Question> questions,
            Map<String, List<String>> declared) {
        var marks = new ArrayList<Mark>();
        fates(application, opening).forEach((stage, fate) -> {
            questions.forEach(
                    question -> marks.add(new Mark(stage, question.id(), group(question.id(), declared), fate)));
            marks.add(new Mark(stage, AUDIT, auditGroup(questions, declared), fate));
        });
        return marks;
    }

    static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.group(),
                one.judged() + other.judged(),
                one.selected() + other.selected(),
                one.withdrew() + other.withdrew());
    }

    static Counts one(String group, Fate fate) {
        return switch (fate) {
            case SELECTED -> new Counts(group, 1, 1, 0);
            case NOT_TAKEN -> new Counts(group, 1, 0, 0);
            case WITHDREW -> new Counts(group, 0, 0, 1);
        };
    }
}
