package coop.siembra.readiness.observing;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.guide.Sheet;
import coop.siembra.readiness.guide.Sheet.Behaviour;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.Observation.State;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What those who lead do with observations on the job. An observation is announced first and filled in later, by the same person; refused,
 * with an {@link AccessDeniedException}, to everybody who does not lead the person at that moment, and for oneself.
 */
@Service
public class Observations {
    private static final String OBSERVED = "team.observation";

    private final ObservationStore store;
    private final SheetTexts texts;
    private final Leading leading;
    private final TeamAccess access;
    private final Audit audit;
    private final Clock clock;

    @Autowired
    Observations(
            ObservationStore store, SheetTexts texts, Leading leading, TeamAccess access, Audit audit, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.leading = leading;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same at another time: for tests, and for a history made to be looked at. */
    public Observations at(Clock other) {
        return new Observations(store, texts, leading, access, audit, other);
    }

    /** What came of announcing. */
    public sealed interface Outcome {
        /** It is announced. */
        record Announced(Observation observation) implements Outcome {}

        /** It is not. */
        record Refused(ObservationRefusal why) implements Outcome {}
    }

    /**
     * An observation with its sheet as it was when it was announced.
     *
     * @param mine whether the signed-in person announced it, and leads the person still
     */
    public record Filed(Observation observation, Optional<Sheet> sheet, boolean mine) {

        /** The situation it is about; nothing when its texts are gone. */
        public Optional<Sheet.Situation> situation() {
            return sheet.flatMap(found -> found.situation(observation.situation()));
        }
    }

    /** Whether the signed-in person may observe somebody. */
    public boolean mayObserve(PersonId person) {
        return leading.find(person).isPresent();
    }

    /** The sheets there are. */
    public List<Sheet> sheets() {
        return texts.sheets();
    }

    /** Tells a person that somebody will stand by at a situation of their work. */
    public Outcome announce(PersonId person, CompetencyId competency, String situation, String word) {
        leading.require(person);
        var said = word.strip();
        if (said.length() > Observation.LONGEST_WORDS) {
            return new Outcome.Refused(ObservationRefusal.WORDS_TOO_LONG);
        }
        if (texts.current(competency, situation).isEmpty()) {
            return new Outcome.Refused(ObservationRefusal.UNKNOWN_SITUATION);
        }
        var now = now();
        boolean twice = store.about(person).stream()
                .anyMatch(other -> other.open(now)
                        && other.observer().equals(leading.me())
                        && other.situation().equals(situation));
        if (twice) {
            return new Outcome.Refused(ObservationRefusal.ALREADY_ANNOUNCED);
        }
        var observation = new Observation(
                UUID.randomUUID().toString(),
                person,
                leading.me(),
                competency,
                situation,
                texts.now().version(),
                State.ANNOUNCED,
                now,
                said,
                Map.of(),
                "",
                null,
                null,
                "",
                null);
        var news = new ObservationEvent.Announced(UUID.randomUUID(), now, observation.id(), person);
        store.save(ObservationDocument.of(observation, null, List.of(news)));
        audit.note(AuditAction.ADDED, person, "team.announcement");
        return new Outcome.Announced(observation);
    }

    /**
     * Takes down what was seen, which the person is told of at once; empty once it is stored, else why it is not.
     *
     * @param marks one for each behaviour of the situation
     * @param note what the person reads besides; may be empty
     */
    public Optional<ObservationRefusal> note(String id, Map<String, Mark> marks, String note) {
        var document = own(id);
        var before = document.read();
        var said = note.strip();
        var refusal = mistake(before, marks.keySet(), said);
        if (refusal.isPresent()) {
            return refusal;
        }
        var now = now();
        var after = before.noted(marks, said, now);
        var news = new ObservationEvent.Noted(
                UUID.randomUUID(),
                now,
                after.id(),
                after.person(),
                after.competency(),
                after.count(Mark.SEEN),
                after.count(Mark.NOT_SEEN));
        return stored(document, after, news, AuditAction.ADDED);
    }

    private Optional<ObservationRefusal> mistake(Observation before, Set<String> marked, String said) {
        var now = now();
        if (!before.open(now)) {
            return Optional.of(ObservationRefusal.OVER);
        }
        if (now.isBefore(before.from())) {
            return Optional.of(ObservationRefusal.TOO_SOON);
        }
        if (said.length() > Observation.LONGEST_WORDS) {
            return Optional.of(ObservationRefusal.WORDS_TOO_LONG);
        }
        var asked = texts.situation(before)
                .map(situation ->
                        situation.behaviours().stream().map(Behaviour::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        return asked.isEmpty() || !asked.equals(marked) ? Optional.of(ObservationRefusal.INCOMPLETE) : Optional.empty();
    }

    /** Says that it will not come to it. */
    public Optional<ObservationRefusal> callOff(String id) {
        var document = own(id);
        var before = document.read();
        var now = now();
        if (!before.open(now)) {
            return Optional.of(ObservationRefusal.OVER);
        }
        var after = before.calledOff(now);
        var news = new ObservationEvent.CalledOff(UUID.randomUUID(), now, after.id(), after.person());
        return stored(document, after, news, AuditAction.WITHDREW);
    }

    private Optional<ObservationRefusal> stored(
            ObservationDocument before, Observation after, ObservationEvent news, AuditAction action) {
        try {
            store.save(ObservationDocument.of(after, before, List.of(news)));
        } catch (OptimisticLockingFailureException meanwhile) {
            return Optional.of(ObservationRefusal.OVER);
        }
        audit.note(action, after.person(), OBSERVED);
        return Optional.empty();
    }

    /** The observations of somebody, the newest first; a look at that person. */
    public List<Filed> about(PersonId person) {
        leading.require(person);
        access.look(person, "team.person");
        return store.about(person).stream().map(this::filed).toList();
    }

    /**
     * One observation, for those who lead the person; a look at them.
     *
     * @return nothing when there is none, or it is of somebody else's people
     */
    public Optional<Filed> find(String id) {
        var found = store.find(id)
                .map(ObservationDocument::read)
                .filter(observation -> leading.find(observation.person()).isPresent());
        found.ifPresent(observation -> access.look(observation.person(), OBSERVED));
        return found.map(this::filed);
    }

    private Filed filed(Observation observation) {
        return new Filed(
                observation, texts.sheet(observation), observation.observer().equals(leading.me()));
    }

    /** Somebody else's is refused like one that is not there. */
    private ObservationDocument own(String id) {
        var found = store.find(id)
                .filter(document -> document.observer().equals(leading.me().value()))
                .orElseThrow(() -> new AccessDeniedException("not an observation of the signed-in person"));
        leading.require(new PersonId(found.person()));
        return found;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
