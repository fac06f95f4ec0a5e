package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Decision.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's way through an opening. Where they stand follows from the decisions, so it cannot contradict them. Who they are, what they
 * answered and which groups they declared are kept elsewhere.
 *
 * @param keptUntil the day after which personal data is deleted, as the person was told
 * @param decisions in the order of the stages, one a stage at most
 * @param withdrawnAt when the person withdrew, or null
 * @param reviews wishes for a second look, oldest first
 */
public record Application(
        ApplicationId id,
        OpeningId opening,
        Instant receivedAt,
        LocalDate keptUntil,
        List<Decision> decisions,
        @Nullable Instant withdrawnAt,
        List<Review> reviews) {

    /** A fresh one. */
    public static Application receive(ApplicationId id, Opening opening, Instant now) {
        return new Application(id, opening.id(), now, opening.keptUntil(), List.of(), null, List.of());
    }

    /**
     * A wish that a person looks at a decision again.
     *
     * @param view how the applicant sees it; may be empty
     */
    public record Review(String stage, Instant at, String view) {}

    /** How an applicant fared in a stage. */
    public enum Outcome {
        NOT_REACHED,
        /** Nothing is decided yet. */
        WAITING,
        /** Withdrew before anything was decided there: counts neither as judged nor as turned down. */
        WITHDREW,
        GOES_ON,
        NOT_TAKEN
    }

    /**
     * The stage the applicant is in: the one not decided on yet, or the last one decided on when the way is at its end.
     *
     * @param opening this application's
     */
    public Stage stage(Opening opening) {
        int decided = (int) decisions.stream()
                .takeWhile(decision -> decision.holds() == Verdict.GOES_ON)
                .count();
        return opening.stages().get(Math.min(decided, opening.stages().size() - 1));
    }

    /** How the applicant fared in a stage. */
    public Outcome outcome(Opening opening, String stage) {
        var decision = decision(stage);
        if (decision.isPresent()) {
            return switch (decision.get().holds()) {
                case GOES_ON -> Outcome.GOES_ON;
                case NOT_TAKEN -> Outcome.NOT_TAKEN;
            };
        }
        if (ended() || !stage(opening).id().equals(stage)) {
            return Outcome.NOT_REACHED;
        }
        return withdrawnAt == null ? Outcome.WAITING : Outcome.WITHDREW;
    }

    public Optional<Decision> decision(String stage) {
        return decisions.stream()
                .filter(decision -> decision.stage().equals(stage))
                .findFirst();
    }

    /** Whether the person was turned down somewhere. */
    public boolean ended() {
        return decisions.stream().anyMatch(decision -> decision.holds() == Verdict.NOT_TAKEN);
    }

    public boolean hired(Opening opening) {
        return decision(opening.stages().getLast().id())
                .filter(decision -> decision.holds() == Verdict.GOES_ON)
                .isPresent();
    }

    Application decided(Decision decision) {
        var all = new ArrayList<>(decisions);
        all.add(decision);
        return with(all);
    }

    /** This application with a decision in place of the one of the same stage. */
    Application amended(Decision amended) {
        return with(decisions.stream()
                .map(decision -> decision.stage().equals(amended.stage()) ? amended : decision)
                .toList());
    }

    /** This application with other decisions. */
    public Application deciding(List<Decision> others) {
        return with(others);
    }

    Application withdrawn(Instant at) {
        return new Application(id, opening, receivedAt, keptUntil, decisions, at, reviews);
    }

    Application asked(Review review) {
        var all = new ArrayList<>(reviews);
        all.add(review);
        return new Application(id, opening, receivedAt, keptUntil, decisions, withdrawnAt, List.copyOf(all));
    }

    /** Without a word that anybody wrote; where the applicant stands stays. */
    Application withoutWords() {
        var bare = decisions.stream().map(Decision::withoutWords).toList();
        return new Application(id, opening, receivedAt, keptUntil, bare, withdrawnAt, List.of());
    }

    private Application with(List<Decision> decisions) {
        return new Application(id, opening, receivedAt, keptUntil, List.copyOf(decisions), withdrawnAt, reviews);
    }
}
