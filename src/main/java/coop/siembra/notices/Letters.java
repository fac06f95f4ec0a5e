package coop.siembra.notices;

import coop.siembra.notices.delivery.DeliveryLoop;
import coop.siembra.notices.delivery.SmtpPost;
import coop.siembra.notices.model.LeavingHours;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Writes letters. A letter is kept when the method returns, and leaves in the background; nobody is asked who they are here, because
 * jobs write letters as well: whether one may be written is for its owner to decide.
 */
@Service
public class Letters {
    private final LetterStore store;
    private final SmtpPost post;
    private final DeliveryLoop loop;
    private final LeavingHours hours;
    private final Clock clock;

    Letters(LetterStore store, SmtpPost post, DeliveryLoop loop, LeavingHours hours, Clock clock) {
        this.store = store;
        this.post = post;
        this.loop = loop;
        this.hours = hours;
        this.clock = clock;
    }

    /** Whether letters leave at all; without a mail server they are only shown in the outbox. */
    public boolean leave() {
        return post.isSetUp();
    }

    /** Keeps a letter, to be sent as soon as it may leave. */
    public LetterId send(Letter letter) {
        return send(LetterId.random(), letter);
    }

    /** Keeps a letter, unless there is one with this id: for those who may hear the same news twice. */
    public LetterId send(LetterId id, Letter letter) {
        var now = clock.instant();
        var notBefore = letter.notBefore();
        var wanted = notBefore == null || notBefore.isBefore(now) ? now : notBefore;
        var status = letter.held() ? LetterStatus.HELD : ready();
        store.add(LetterDocument.of(id, letter, status, now, letter.quiet() ? hours.next(wanted) : wanted));
        loop.wake();
        return id;
    }

    /** Keeps a letter back; false when it has left, is just leaving, or is not there. */
    public boolean hold(LetterId id) {
        return store.move(id, LetterStatus.WAITING, LetterStatus.HELD, null);
    }

    /** Lets a letter go that was held; false when none was. It keeps its earliest time and hours. */
    public boolean release(LetterId id) {
        boolean released = store.move(id, LetterStatus.HELD, ready(), null);
        loop.wake();
        return released;
    }

    /** Takes a letter back; false when it has left, is just leaving, or is not there. */
    public boolean withdraw(LetterId id) {
        return store.remove(id);
    }

    /**
     * Takes back whatever has not left of the letters about something, and erases name, address and words of the others. That there were
     * letters, when, and whether they left stays.
     *
     * @param kind see {@link About#kind}
     * @param id see {@link About#id}
     */
    public void forget(String kind, String id) {
        store.forget(kind, id);
    }

    /** What became of a letter. */
    public Optional<LetterStatus> status(LetterId id) {
        return store.find(id).map(LetterDocument::state);
    }

    /** What became of a letter and when. */
    public Optional<LetterTrace> trace(LetterId id) {
        return store.find(id).map(letter -> new LetterTrace(id, letter.state(), letter.at(), letter.due()));
    }

    /** What became of letters; those that are not there are left out. */
    public Map<LetterId, LetterStatus> statuses(Collection<LetterId> ids) {
        return store.findAll(ids).stream()
                .collect(Collectors.toMap(letter -> new LetterId(letter.id()), LetterDocument::state));
    }

    /**
     * What was written about something, for a copy of all that is kept of somebody; never what opens something. Nothing that is forgotten.
     *
     * @param kind see {@link About#kind}
     * @param id see {@link About#id}
     */
    public List<LetterCopy> copies(String kind, String id) {
        return store.about(kind, id).stream()
                .filter(letter -> !letter.forgotten())
                .map(letter -> new LetterCopy(
                        letter.state(),
                        letter.at(),
                        letter.sentAt(),
                        letter.email(),
                        letter.masked(letter.subject()),
                        letter.masked(letter.text())))
                .toList();
    }

    /** When a letter leaves that is written for a moment. */
    public Instant leavesAt(Instant wanted, boolean quiet) {
        return quiet ? hours.next(wanted) : wanted;
    }

    private LetterStatus ready() {
        return post.isSetUp() ? LetterStatus.WAITING : LetterStatus.SHOWN_ONLY;
    }
}
