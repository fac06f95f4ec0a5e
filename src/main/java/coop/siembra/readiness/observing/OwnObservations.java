package coop.siembra.readiness.observing;

import coop.siembra.access.CurrentUser;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.guide.Sheet;
import coop.siembra.readiness.observing.Observation.State;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** What was announced to the signed-in person and seen of their work, for them to read and to answer. */
@Service
public class OwnObservations {
    private final ObservationStore store;
    private final SheetTexts texts;
    private final CurrentUser user;
    private final People people;
    private final Clock clock;

    @Autowired
    OwnObservations(ObservationStore store, SheetTexts texts, CurrentUser user, People people, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.user = user;
        this.people = people;
        this.clock = clock;
    }

    /** The same at another time: for tests. */
    public OwnObservations at(Clock other) {
        return new OwnObservations(store, texts, user, people, other);
    }

    /**
     * An observation as the person sees it.
     *
     * @param by name of who observes; empty when they are not known any more
     * @param open whether it may still be filled in
     */
    public record Mine(Observation observation, String by, Optional<Sheet> sheet, boolean open) {

        public Optional<Sheet.Situation> situation() {
            return sheet.flatMap(found -> found.situation(observation.situation()));
        }

        /** Whether the person has not opened it yet. */
        public boolean unread() {
            return observation.state() == State.NOTED && observation.readAt() == null;
        }
    }

    /** All of the signed-in person's, the newest first. */
    public List<Mine> all() {
        var now = clock.instant();
        return store.about(user.personId()).stream()
                .map(observation -> mine(observation, now))
                .toList();
    }

    private Mine mine(Observation observation, Instant now) {
        return new Mine(
                observation,
                people.find(observation.observer()).map(Person::name).orElse(""),
                texts.sheet(observation),
                observation.open(now));
    }

    /** One of them; that it was opened is kept, so that it is new no longer. */
    public Optional<Mine> open(String id) {
        return own(id).map(document -> {
            var observation = document.read();
            if (observation.state() == State.NOTED && observation.readAt() == null) {
                try {
                    store.save(ObservationDocument.of(read(observation), document, List.of()));
                } catch (OptimisticLockingFailureException meanwhile) {
                    // opened twice at the same time, or answered: then it is no longer new anyway
                }
            }
            return mine(observation, clock.instant());
        });
    }

    private Observation read(Observation before) {
        return before.answered(now(), before.reply(), before.repliedAt());
    }

    /** Says something about what was seen; what was said before is replaced. Empty once it is stored, else why it is not. */
    public Optional<ObservationRefusal> reply(String id, String words) {
        var said = words.strip();
        if (said.isEmpty()) {
            return Optional.of(ObservationRefusal.WORDS_MISSING);
        }
        if (said.length() > Observation.LONGEST_WORDS) {
            return Optional.of(ObservationRefusal.WORDS_TOO_LONG);
        }
        var found = own(id).filter(document -> document.state().equals(State.NOTED.name()));
        if (found.isEmpty()) {
            return Optional.of(ObservationRefusal.OVER);
        }
        var before = found.get().read();
        var now = now();
        var readAt = before.readAt() == null ? now : before.readAt();
        var news = new ObservationEvent.Answered(UUID.randomUUID(), now, id, before.person());
        try {
            store.save(ObservationDocument.of(before.answered(readAt, said, now), found.get(), List.of(news)));
        } catch (OptimisticLockingFailureException meanwhile) {
            return Optional.of(ObservationRefusal.OVER);
        }
        return Optional.empty();
    }

    private Optional<ObservationDocument> own(String id) {
        PersonId me = user.personId();
        return store.find(id).filter(document -> document.person().equals(me.value()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
