package coop.siembra.coach.training;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import coop.siembra.coach.Span;
import coop.siembra.coach.examples.Example;
import coop.siembra.coach.model.Subject;
import coop.siembra.coach.model.Targets;
import java.util.List;

/** A labelled reply as the models see it. */
record Lesson(Example example, Subject subject) {
    private static final double MOSTLY = 0.5;

    static Lesson of(Example example) {
        var about = example.about();
        return new Lesson(example, new Subject(about.language(), about.message(), example.text()));
    }

    /** Whether an author's span covers most of a clause, or lies mostly within it. */
    boolean clauseShows(int model, int clause) {
        var span = subject.clauses().get(clause);
        return spans(model).stream().anyMatch(marked -> mostly(span, marked));
    }

    private List<Span> spans(int model) {
        int levels = 2 * Targets.SHOWN_BY_CLAUSES.size();
        if (model >= levels) {
            return example.cautions().getOrDefault(Caution.values()[model - levels], List.of());
        }
        var aspect = Targets.SHOWN_BY_CLAUSES.get(model / 2);
        int least = model % 2 + 1;
        return example.level(aspect).orElse(0) >= least
                ? example.evidence().getOrDefault(aspect, List.of())
                : List.of();
    }

    private static boolean mostly(Span clause, Span marked) {
        int common = Math.min(clause.end(), marked.end()) - Math.max(clause.start(), marked.start());
        return common >= MOSTLY * Math.min(clause.length(), marked.length());
    }

    /** Cautions are not marked among peers, and service levels neither. */
    boolean clauseTeaches(int model) {
        int levels = 2 * Targets.SHOWN_BY_CLAUSES.size();
        return model >= levels
                ? !example.about().amongPeers()
                : example.level(Targets.SHOWN_BY_CLAUSES.get(model / 2)).isPresent();
    }

    boolean replyShows(int model) {
        int levels = 2 * Aspect.values().length;
        if (model >= levels) {
            return example.has(Caution.values()[model - levels]);
        }
        return example.level(Aspect.values()[model / 2]).orElse(0) >= model % 2 + 1;
    }

    boolean replyTeaches(int model) {
        int levels = 2 * Aspect.values().length;
        return model >= levels
                ? !example.about().amongPeers()
                : example.level(Aspect.values()[model / 2]).isPresent();
    }
}
