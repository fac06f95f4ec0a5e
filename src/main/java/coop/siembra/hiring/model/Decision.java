package coop.siembra.hiring.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person decided about an applicant in a stage. It stays as it was written; who sees it otherwise later adds an amendment.
 *
 * @param stage in which it was taken
 * @param verdict as first decided
 * @param amendments oldest first
 */
public record Decision(
        String stage, Verdict verdict, PersonId by, Instant at, List<Reason> reasons, List<Amendment> amendments) {

    /** What was decided. */
    public enum Verdict {
        /** To the next stage, and from the last into the job. */
        GOES_ON,
        NOT_TAKEN
    }

    /**
     * Why.
     *
     * @param evidence where it showed
     * @param text in the words of whoever decides
     */
    public record Reason(Ground ground, Evidence evidence, String text) {}

    /** What in the profile a reason is about. */
    public sealed interface Ground {

        record Competency(CompetencyId id) implements Ground {}

        /** Something everybody must have, yes or no. */
        record Requirement(String id) implements Ground {}

        /** Whether a profile has it. */
        default boolean standsIn(JobProfile profile) {
            return switch (this) {
                case Competency(var id) -> profile.need(id).isPresent();
                case Requirement(var id) -> profile.requirements().contains(id);
            };
        }
    }

    /** Where something showed. */
    public enum Evidence {
        DOCUMENT,
        ANSWER,
        REPLY,
        INTERVIEW,
        SCORE
    }

    /**
     * What is seen otherwise later.
     *
     * @param instead what holds from now on, when it is another verdict
     */
    public record Amendment(PersonId by, Instant at, String text, Optional<Verdict> instead) {}

    /** What holds after all amendments. */
    public Verdict holds() {
        return amendments.stream()
                .flatMap(amendment -> amendment.instead().stream())
                .reduce(verdict, (earlier, later) -> later);
    }

    /** Since when it holds: later words alone change nothing of it. */
    public Instant holdsSince() {
        return amendments.stream()
                .filter(amendment -> amendment.instead().isPresent())
                .reduce((earlier, later) -> later)
                .map(Amendment::at)
                .orElse(at);
    }

    /** As it was with so many of the amendments. */
    public Decision before(int amendmentsThen) {
        return new Decision(stage, verdict, by, at, reasons, List.copyOf(amendments.subList(0, amendmentsThen)));
    }

    Decision withoutWords() {
        var bare = amendments.stream()
                .map(amendment -> new Amendment(amendment.by(), amendment.at(), "", amendment.instead()))
                .toList();
        return new Decision(stage, verdict, by, at, List.of(), bare);
    }

    Decision amended(Amendment amendment) {
        var all = new ArrayList<>(amendments);
        all.add(amendment);
        return new Decision(stage, verdict, by, at, reasons, List.copyOf(all));
    }
}
