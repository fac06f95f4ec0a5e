package coop.siembra.hiring.model;

import coop.siembra.kernel.CompetencyId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a job asks for.
 *
 * @param id of the content it was taken from
 * @param version of that content
 * @param needs in the authors' order
 * @param requirements ids of what everybody must have, yes or no, such as a licence
 */
public record JobProfile(String id, String version, List<Need> needs, List<String> requirements) {
    private static final int WHOLE = 100;
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    /**
     * A competency the job needs.
     *
     * @param weight of 100 in all; it orders what is asked and shown and is never multiplied into a total
     * @param target what is enough on the first day, from 1 to 5; no cut-off
     */
    public record Need(CompetencyId competency, int weight, double target) {}

    public Optional<Need> need(CompetencyId competency) {
        return needs.stream()
                .filter(need -> need.competency().equals(competency))
                .findFirst();
    }

    /** Whether weights and targets are what they must be: each competency once, above 0 and 100 in all, targets on the scale. */
    public boolean wellFormed() {
        var seen = new HashSet<CompetencyId>();
        return !needs.isEmpty()
                && needs.stream().map(Need::competency).allMatch(seen::add)
                && needs.stream().allMatch(need -> need.weight() > 0)
                && needs.stream().mapToInt(Need::weight).sum() == WHOLE
                && needs.stream().allMatch(need -> need.target() >= LOWEST && need.target() <= HIGHEST);
    }
}
