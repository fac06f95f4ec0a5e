package coop.siembra.hiring.content;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a job asks for, how much of it and why. An opening begins with a copy that the recruiter may change with a reason.
 *
 * @param title the job, without gender
 * @param role what whoever is hired starts as; null when the profile leads to none
 * @param demands the heaviest first; their weights add up to 100
 * @param learnedLater what is taught after hiring and must not be asked for
 */
public record Profile(
        String id,
        LocalizedText title,
        LocalizedText summary,
        @Nullable JobRoleId role,
        List<Duty> duties,
        List<Demand> demands,
        LocalizedText learnedLater,
        Battery battery) {

    /** One thing the person really does. */
    public record Duty(String id, LocalizedText text) {}

    /**
     * A competency the job needs.
     *
     * @param weight how much it counts, in per cent
     * @param target what is enough on the first day, 2 to 4.5 on the five-point scale of interviews and tasks; never a cut-off
     * @param duties ids of those that need it
     * @param reason why; goes into the record of the decision
     */
    public record Demand(
            CompetencyId competency, int weight, double target, List<String> duties, LocalizedText reason) {}

    /**
     * What an opening begins with.
     *
     * @param tasks ids of written tasks, the most suitable first
     */
    public record Battery(List<Chosen> instruments, List<String> tasks, int interviewMinutes) {}

    /**
     * One form of an instrument.
     *
     * @param informs whether it is for the applicant's own information only
     */
    public record Chosen(InstrumentId instrument, String form, boolean informs) {}

    public Optional<Demand> demand(CompetencyId competency) {
        return demands.stream()
                .filter(demand -> demand.competency().equals(competency))
                .findFirst();
    }
}
