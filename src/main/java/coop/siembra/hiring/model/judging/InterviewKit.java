package coop.siembra.hiring.model.judging;

import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.JobProfile.Need;
import coop.siembra.kernel.CompetencyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What one applicant is asked in the interview: the core that everybody gets word for word, and at most {@value #MOST_ADDED} questions
 * from the same bank where other evidence is thin. The same input always gives the same kit.
 *
 * @param core in the order asked
 * @param added marked as such wherever the kit is shown
 */
public record InterviewKit(List<InterviewQuestion> core, List<InterviewQuestion> added) {
    public static final int MOST_ADDED = 2;

    /** An interval of a score from 0 to 100 that is wider than this tells little; the number is the authors' choice. */
    public static final double THIN = 40;

    /**
     * The questions everybody gets, to be fixed before the first interview: one a competency, the weightiest first, asking by turns for
     * what was done and what would be done, as far as the time goes that is left when two more questions might be added.
     *
     * @param bank in the authors' order
     * @param minutes of the whole interview
     */
    public static List<InterviewQuestion> core(JobProfile profile, List<InterviewQuestion> bank, int minutes) {
        int longest = bank.stream().mapToInt(InterviewQuestion::minutes).max().orElse(0);
        int left = minutes - MOST_ADDED * longest;
        var core = new ArrayList<InterviewQuestion>();
        var kind = InterviewQuestion.Kind.PAST;
        for (var need : byWeight(profile)) {
            var found = first(bank, need.competency(), kind, core);
            if (found.isPresent() && found.get().minutes() <= left) {
                core.add(found.get());
                left -= found.get().minutes();
                kind = kind.other();
            }
        }
        return List.copyOf(core);
    }

    /**
     * The kit of one applicant.
     *
     * @param core as fixed for the opening
     * @param widths of the intervals of the applicant's scores, 0 to 100, by competency; one that is missing or empty is the widest
     */
    public static InterviewKit of(
            JobProfile profile,
            List<InterviewQuestion> core,
            List<InterviewQuestion> bank,
            Map<CompetencyId, OptionalDouble> widths) {
        var thinnest =
                Comparator.<Need>comparingDouble(need -> width(need, widths)).reversed();
        var added = new ArrayList<InterviewQuestion>();
        byWeight(profile).stream()
                .filter(need -> width(need, widths) > THIN)
                .sorted(thinnest)
                .flatMap(need -> another(core, bank, need.competency()))
                .limit(MOST_ADDED)
                .forEach(added::add);
        return new InterviewKit(List.copyOf(core), List.copyOf(added));
    }

    /** Ids of all that is asked, in order. */
    public List<String> asked() {
        return Stream.concat(core.stream(), added.stream())
                .map(InterviewQuestion::id)
                .toList();
    }

    /** A question on the competency that is not in the core, of the kind the core does not ask for there when there is one. */
    private static Stream<InterviewQuestion> another(
            List<InterviewQuestion> core, List<InterviewQuestion> bank, CompetencyId competency) {
        var wanted = core.stream()
                .filter(question -> question.competency().equals(competency))
                .map(question -> question.kind().other())
                .findFirst()
                .orElse(InterviewQuestion.Kind.PAST);
        return first(bank, competency, wanted, core).stream();
    }

    private static Optional<InterviewQuestion> first(
            List<InterviewQuestion> bank,
            CompetencyId competency,
            InterviewQuestion.Kind kind,
            List<InterviewQuestion> taken) {
        var open = bank.stream()
                .filter(question -> question.competency().equals(competency) && !taken.contains(question))
                .toList();
        return open.stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** The weightiest first; of equal weight in the profile's order. */
    private static List<Need> byWeight(JobProfile profile) {
        return profile.needs().stream()
                .sorted(Comparator.comparingInt(Need::weight).reversed())
                .toList();
    }

    private static double width(Need need, Map<CompetencyId, OptionalDouble> widths) {
        return widths.getOrDefault(need.competency(), OptionalDouble.empty()).orElse(Double.POSITIVE_INFINITY);
    }
}
