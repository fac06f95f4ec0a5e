package coop.siembra.hiring.model;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job to be filled.
 *
 * @param stages in order
 * @param blind whether nobody sees names before the decision stage
 * @param closes last day of applying
 * @param keep how long personal data is kept after that day
 * @param team who takes part in judging
 * @param core ids of the interview questions everybody gets, fixed when it is published
 * @param log what was changed since and why, oldest first
 */
public record Opening(
        OpeningId id,
        LocalizedText title,
        UnitId unit,
        JobProfile profile,
        List<Stage> stages,
        boolean blind,
        LocalDate closes,
        Period keep,
        State state,
        Map<PersonId, Set<Part>> team,
        List<String> core,
        List<Note> log) {

    /** Where an opening stands. */
    public enum State {
        DRAFT,
        OPEN,
        /** Stopped for a reason; nobody applies, nothing is decided. */
        HALTED,
        /** Takes no more applications; those it has are decided on. */
        CLOSED
    }

    /** What somebody does in an opening. Whoever has any part in it judges. */
    public enum Part {
        RATER,
        INTERVIEWER,
        DECIDER
    }

    /** Something changed for a reason. */
    public record Note(Instant at, PersonId by, Change change, String reason) {}

    /** What was changed. */
    public enum Change {
        PROFILE,
        HALTED,
        RESUMED,
        /** The job will not be filled. */
        WITHDRAWN
    }

    public Set<Part> parts(PersonId person) {
        return team.getOrDefault(person, Set.of());
    }

    public boolean judges(PersonId person) {
        return !parts(person).isEmpty();
    }

    /** Whether the job will not be filled: then nobody is decided on any more. */
    public boolean withdrawn() {
        return log.stream().anyMatch(note -> note.change() == Change.WITHDRAWN);
    }

    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The stage after one, none after the last and after what is no stage. */
    public Optional<Stage> after(String id) {
        int place = stages.stream().map(Stage::id).toList().indexOf(id);
        return place < 0 || place + 1 == stages.size() ? Optional.empty() : Optional.of(stages.get(place + 1));
    }

    /** The day after which personal data is deleted. */
    public LocalDate keptUntil() {
        return closes.plus(keep);
    }

    Opening in(State state) {
        return new Opening(id, title, unit, profile, stages, blind, closes, keep, state, team, core, log);
    }

    Opening noted(@Nullable Note note) {
        if (note == null) {
            return this;
        }
        var notes = new ArrayList<>(log);
        notes.add(note);
        return new Opening(
                id, title, unit, profile, stages, blind, closes, keep, state, team, core, List.copyOf(notes));
    }

    Opening withProfile(JobProfile profile) {
        return new Opening(id, title, unit, profile, stages, blind, closes, keep, state, team, core, log);
    }

    Opening withCore(List<String> core) {
        return new Opening(id, title, unit, profile, stages, blind, closes, keep, state, team, List.copyOf(core), log);
    }

    Opening kept(Period keep) {
        return new Opening(id, title, unit, profile, stages, blind, closes, keep, state, team, core, log);
    }

    /** @param parts none takes the person out of it */
    Opening withTeam(PersonId person, Set<Part> parts) {
        var changed = new LinkedHashMap<>(team);
        if (parts.isEmpty()) {
            changed.remove(person);
        } else {
            changed.put(person, Set.copyOf(parts));
        }
        return new Opening(id, title, unit, profile, stages, blind, closes, keep, state, changed, core, log);
    }
}
