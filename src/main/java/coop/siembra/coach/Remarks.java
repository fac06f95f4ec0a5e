package coop.siembra.coach;

import coop.siembra.coach.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses what to tell a person about their reply: at most three things, the kindest first. Never the whole answer, never praise for nothing. */
public final class Remarks {
    private static final int MOST = 3;

    /** What is worth naming first when it worked. */
    private static final List<Aspect> BY_WORTH =
            List.of(Aspect.INTERPRETATIONS, Aspect.EXPLORATIONS, Aspect.REACTIONS, Aspect.OWNERSHIP);

    private Remarks() {}

    public static List<Remark> about(Assessment assessment) {
        var remarks = new ArrayList<Remark>();
        assessment
                .doubt()
                .ifPresent(
                        doubt -> remarks.add(new Remark(Kind.DOUBT, "coach.doubt." + doubt.key(), Optional.empty())));
        if (!assessment.isSilent()) {
            worked(assessment).ifPresent(remarks::add);
            var missing = missing(assessment);
            harm(assessment).ifPresentOrElse(remarks::add, () -> change(missing).ifPresent(remarks::add));
            missing.stream()
                    .filter(aspect ->
                            remarks.stream().noneMatch(remark -> remark.key().endsWith(aspect.key())))
                    .findFirst()
                    .ifPresent(aspect ->
                            remarks.add(new Remark(Kind.NEXT, "coach.next." + aspect.key(), Optional.empty())));
        }
        return remarks.stream().limit(MOST).toList();
    }

    private static Optional<Remark> worked(Assessment assessment) {
        for (int level = 2; level >= 1; level--) {
            for (var aspect : BY_WORTH) {
                var finding = assessment.finding(aspect);
                var clean = finding.spans().stream()
                        .filter(span -> isClean(assessment, span))
                        .findFirst();
                if (finding.level() >= level && clean.isPresent()) {
                    return Optional.of(new Remark(Kind.WORKED, "coach.worked." + aspect.key(), clean));
                }
            }
        }
        boolean plain =
                assessment.level(Aspect.CLARITY) == 2 && assessment.cautions().isEmpty();
        return plain
                ? Optional.of(new Remark(Kind.WORKED, "coach.worked.clarity", Optional.empty()))
                : Optional.empty();
    }

    /** What is quoted as good must not be quoted as harmful, too; warm words about another matter did not work either. */
    private static boolean isClean(Assessment assessment, Span span) {
        return assessment.cautions().stream().noneMatch(found -> found.span().overlaps(span));
    }

    /** The surest: a graver one that is less sure would oftener be the wrong one. */
    private static Optional<Remark> harm(Assessment assessment) {
        return assessment.cautions().stream()
                .findFirst()
                .map(found -> new Remark(
                        Kind.CHANGE,
                        "coach.change." + found.type().key(),
                        found.type() == Caution.OFF_TOPIC ? Optional.empty() : Optional.of(found.span())));
    }

    private static Optional<Remark> change(List<Aspect> missing) {
        return missing.stream()
                .findFirst()
                .map(aspect -> new Remark(Kind.CHANGE, "coach.change." + aspect.key(), Optional.empty()));
    }

    /** What is lacking, what would help most first. A message without feeling may get a short, correct answer. */
    private static List<Aspect> missing(Assessment assessment) {
        var missing = new ArrayList<Aspect>();
        var occasion = assessment.occasion();
        if (occasion.moved() || occasion.amongPeers()) {
            addIfBelow(2, Aspect.INTERPRETATIONS, assessment, missing);
        }
        if (!occasion.amongPeers()) {
            addIfBelow(2, Aspect.OWNERSHIP, assessment, missing);
            addIfBelow(1, Aspect.CLARITY, assessment, missing);
        }
        if (occasion.moved() || occasion.amongPeers()) {
            addIfBelow(1, Aspect.EXPLORATIONS, assessment, missing);
            addIfBelow(1, Aspect.REACTIONS, assessment, missing);
        }
        return missing;
    }

    private static void addIfBelow(int level, Aspect aspect, Assessment assessment, List<Aspect> missing) {
        if (assessment.level(aspect) < level) {
            missing.add(aspect);
        }
    }
}
