package coop.siembra.readiness.content;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.model.JobRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All under {@code content/readiness} in one state.
 *
 * @param version of what figures are made from: {@code evidence.yaml} and the roles
 * @param rules how evidence counts
 * @param words the same in words; nothing where no content says any
 * @param roles in the order of their ids
 * @param guides the texts for those who lead
 */
public record ReadinessContent(
        String version, EvidenceRules rules, @Nullable Words words, List<JobRole> roles, Guides guides) {
    /** Where there is no such content: the usual rules, and no roles. */
    public static final ReadinessContent NONE =
            new ReadinessContent("", EvidenceRules.USUAL, null, List.of(), Guides.NONE);

    public ReadinessContent {
        roles = List.copyOf(roles);
    }

    /**
     * What a leader reads beside figures.
     *
     * @param note where the numbers come from
     * @param sources of each source
     * @param unknown when there is not enough evidence
     * @param risk who is at risk
     */
    public record Words(
            LocalizedText note, Map<Source, SourceWords> sources, LocalizedText unknown, LocalizedText risk) {

        public Words {
            sources = Map.copyOf(sources);
        }
    }

    /**
     * A source in words.
     *
     * @param name as it stands beside a piece of evidence
     * @param meaning how much it counts and how long
     */
    public record SourceWords(LocalizedText name, LocalizedText meaning) {}

    public Optional<JobRole> role(@Nullable JobRoleId id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }
}
