package coop.siembra.assessment.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Experts asked to rate every option of some forms.
 *
 * @param version of the instrument's content that they read
 * @param forms ids
 * @param closedAt since when no ratings are taken any more and what they agree on can be seen
 * @param counted how many experts' ratings count; 0 while it is open
 * @param experts the first invited first
 */
public record Panel(
        PanelId id,
        String version,
        List<String> forms,
        Instant openedAt,
        Optional<Instant> closedAt,
        int counted,
        List<Expert> experts) {

    public boolean open() {
        return closedAt.isEmpty();
    }

    /** How many have handed in. */
    public long submitted() {
        return experts.stream()
                .filter(expert -> expert.state() == Expert.State.SUBMITTED)
                .count();
    }
}
