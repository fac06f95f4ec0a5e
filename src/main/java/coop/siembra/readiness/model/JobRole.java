package coop.siembra.readiness.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What people in a role should be able to do, how well and why.
 *
 * @param name without gender
 * @param targets the most important first
 * @param prior what is assumed before there is any evidence
 */
public record JobRole(JobRoleId id, LocalizedText name, LocalizedText summary, List<Target> targets, Prior prior) {

    public JobRole {
        targets = List.copyOf(targets);
    }

    /**
     * A competency of the role.
     *
     * @param target what the whole interval must reach, 0 to 1
     * @param key whether nobody is ready in the role without it
     * @param reason why the role needs it
     */
    public record Target(CompetencyId competency, double target, boolean key, LocalizedText reason) {}

    /** What the role asks of a competency; nothing when it asks nothing. */
    public Optional<Target> target(String competency) {
        return targets.stream()
                .filter(target -> target.competency().value().equals(competency))
                .findFirst();
    }

    public boolean isKey(String competency) {
        return target(competency).filter(Target::key).isPresent();
    }
}
