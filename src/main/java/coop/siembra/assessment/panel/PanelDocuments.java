package coop.siembra.assessment.panel;

import coop.siembra.assessment.panel.Expert.Credentials;
import coop.siembra.assessment.panel.Expert.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** What is kept of panels. */
final class PanelDocuments {
    static final String PANELS = "panels";
    static final String EXPERTS = "panelExperts";

    private PanelDocuments() {}

    /**
     * A panel.
     *
     * @param counted ids of the experts who had handed in when it was closed: nothing that arrives later changes its figures
     */
    @Document(PANELS)
    @TypeAlias("panel")
    record PanelDocument(
            @Id String id,
            String instrument,
            int number,
            String version,
            List<String> forms,
            Instant openedAt,
            String openedBy,
            boolean closed,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            List<String> counted) {

        Panel panel(PanelId panelId, List<Question> questions, List<ExpertDocument> experts, Instant now) {
            return new Panel(
                    panelId,
                    version,
                    forms,
                    openedAt,
                    Optional.ofNullable(closedAt),
                    counted.size(),
                    experts.stream()
                            .map(expert -> expert.expert(questions, now))
                            .toList());
        }
    }

    /**
     * An expert.
     *
     * @param hash of the link's secret
     * @param said null until they begin
     * @param ratings by item and option
     */
    @Document(EXPERTS)
    @TypeAlias("panelExpert")
    record ExpertDocument(
            @Id String id,
            String panel,
            String name,
            String email,
            String hash,
            Instant invitedAt,
            Instant expires,
            String state,
            @Nullable String language,
            @Nullable Credentials said,
            long seed,
            Map<String, Map<String, Integer>> ratings,
            @Nullable Instant submittedAt) {
        /** The link works until it expires. */
        static final String OPEN = "OPEN";

        static final String REVOKED = "REVOKED";
        static final String SUBMITTED = "SUBMITTED";

        Expert expert(List<Question> questions, Instant now) {
            int rated = (int) questions.stream()
                    .filter(question -> question.answered(ratings.getOrDefault(question.id(), Map.of())))
                    .count();
            return new Expert(
                    id,
                    name,
                    email,
                    invitedAt,
                    expires,
                    shown(now),
                    Optional.ofNullable(said),
                    rated,
                    Optional.ofNullable(submittedAt));
        }

        private State shown(Instant now) {
            return switch (state) {
                case SUBMITTED -> State.SUBMITTED;
                case REVOKED -> State.REVOKED;
                default -> expires.isAfter(now) ? said == null ? State.INVITED : State.RATING : State.EXPIRED;
            };
        }
    }
}
