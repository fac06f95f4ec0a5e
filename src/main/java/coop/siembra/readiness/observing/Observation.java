package coop.siembra.readiness.observing;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody standing by at one situation of somebody else's work.
 *
 * @param observer who announced it; nobody else fills it in
 * @param situation id of one on the competency's sheet
 * @param texts version of the texts it was announced with
 * @param word of the observer when announcing it; may be empty
 * @param marks by behaviour; empty until it is filled in
 * @param note of the observer, which the person reads; may be empty
 * @param at when it was filled in
 * @param readAt when the person first opened it
 * @param reply of the person; may be empty
 */
public record Observation(
        String id,
        PersonId person,
        PersonId observer,
        CompetencyId competency,
        String situation,
        String texts,
        State state,
        Instant announcedAt,
        String word,
        Map<String, Mark> marks,
        String note,
        @Nullable Instant at,
        @Nullable Instant readAt,
        String reply,
        @Nullable Instant repliedAt) {
    /** How long any words may be, in characters. */
    public static final int LONGEST_WORDS = 1000;

    /** How long before it is filled in it has to be announced, so that the person can know. */
    public static final Duration NOTICE = Duration.ofHours(1);

    /** For how long it may be filled in; after that it has to be announced again. */
    public static final Duration OPEN = Duration.ofDays(30);

    public Observation {
        marks = Map.copyOf(marks);
    }

    /** How far it is. */
    public enum State {
        ANNOUNCED,
        CALLED_OFF,
        NOTED
    }

    Observation noted(Map<String, Mark> seen, String words, Instant now) {
        return changed(State.NOTED, seen, words, now, null, "", null);
    }

    Observation calledOff(Instant now) {
        return changed(State.CALLED_OFF, Map.of(), "", now, null, "", null);
    }

    /** With what the person did about it. */
    Observation answered(@Nullable Instant readOn, String words, @Nullable Instant repliedOn) {
        return changed(state, marks, note, at, readOn, words, repliedOn);
    }

    /** The same as it was announced. */
    private Observation changed(
            State newState,
            Map<String, Mark> newMarks,
            String newNote,
            @Nullable Instant newAt,
            @Nullable Instant newReadAt,
            String newReply,
            @Nullable Instant newRepliedAt) {
        return new Observation(
                id,
                person,
                observer,
                competency,
                situation,
                texts,
                newState,
                announcedAt,
                word,
                newMarks,
                newNote,
                newAt,
                newReadAt,
                newReply,
                newRepliedAt);
    }

    /** What was seen of a behaviour. */
    public enum Mark {
        SEEN,
        NOT_SEEN,
        /** It could not come up, and says nothing about anybody. */
        NO_OCCASION
    }

    /** How many behaviours got a mark. */
    public int count(Mark mark) {
        return (int) marks.values().stream().filter(mark::equals).count();
    }

    /** From when on it may be filled in. */
    public Instant from() {
        return announcedAt.plus(NOTICE);
    }

    /** Until when. */
    public Instant until() {
        return announcedAt.plus(OPEN);
    }

    /** Whether it can still be filled in. */
    public boolean open(Instant now) {
        return state == State.ANNOUNCED && now.isBefore(until());
    }
}
