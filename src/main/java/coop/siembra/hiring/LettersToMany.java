package coop.siembra.hiring;

import coop.siembra.hiring.LettersToMany.ManyOutcome.Begun;
import coop.siembra.hiring.LettersToMany.ManyOutcome.Refused;
import coop.siembra.hiring.LettersToMany.ManyOutcome.UnderWay;
import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.Mailing.Kind;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.MailingStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Letters to all in an opening on whom nothing is decided: that it takes longer than they were told, or that the job will not be filled. For
 * recruiters of the unit, who learn how many there are and nothing else of them. They are written in the background, each once.
 */
@Service
public class LettersToMany {
    private final DueLetters due;
    private final MailingStore store;
    private final Mailings mailings;
    private final HiringAccess access;
    private final WebAddress address;
    private final Clock clock;

    LettersToMany(
            DueLetters due,
            MailingStore store,
            Mailings mailings,
            HiringAccess access,
            WebAddress address,
            Clock clock) {
        this.due = due;
        this.store = store;
        this.mailings = mailings;
        this.access = access;
        this.address = address;
        this.clock = clock;
    }

    /**
     * How many there are to write to.
     *
     * @param late on whom nothing is decided and whose promised day is over, or is so within a week
     * @param untold on whom nothing was decided when the opening was withdrawn, and whom nobody has told
     */
    public record Due(int late, int untold) {}

    /** What came of wanting to write. */
    public sealed interface ManyOutcome {

        /** They are being written: see {@link LettersToMany#mailing}. */
        record Begun(int letters) implements ManyOutcome {}

        /** Letters of the opening are being written already. */
        record UnderWay() implements ManyOutcome {}

        /** Nothing is written. */
        record Refused(Refusal reason) implements ManyOutcome {}
    }

    /** Nothing for those who do not recruit there. */
    public Optional<Due> due(OpeningId id) {
        return recruited(id)
                .map(held -> held.opening().withdrawn()
                        ? new Due(0, due.of(held, Kind.WITHDRAWN).size())
                        : new Due(due.of(held, Kind.STILL_DECIDING).size(), 0));
    }

    /** How far the letters are that were ordered last, under way or over; nothing for those who do not recruit there. */
    public Optional<Mailing> mailing(OpeningId id) {
        return recruited(id).flatMap(held -> store.find(id)).map(MailingStore.Held::mailing);
    }

    /**
     * Tells those who are {@linkplain Due#late late} another day, which holds for the opening once all are told. Nobody is told twice that the
     * same day cannot be kept.
     *
     * @param by the new day, more than a week from today and before data is deleted
     */
    public ManyOutcome stillDeciding(OpeningId id, LocalDate by) {
        var held = recruited(id);
        if (held.isEmpty()) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        var state = held.get().opening().state();
        if (state == State.DRAFT || held.get().opening().withdrawn()) {
            return new Refused(state == State.DRAFT ? Refusal.NOT_YET : Refusal.CLOSED);
        }
        boolean fits =
                by.isAfter(due.latest()) && !by.isAfter(held.get().opening().keptUntil());
        return begin(held.get(), Kind.STILL_DECIDING, by, fits);
    }

    /** Tells all on whom nothing was decided that the job of a withdrawn opening will not be filled; each once. */
    public ManyOutcome withdrawn(OpeningId id) {
        var held = recruited(id);
        if (held.isEmpty()) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        return held.get().opening().withdrawn()
                ? begin(held.get(), Kind.WITHDRAWN, null, true)
                : new Refused(Refusal.NOT_YET);
    }

    private ManyOutcome begin(OpeningStore.Held held, Kind kind, @Nullable LocalDate by, boolean fits) {
        int many = due.of(held, kind).size();
        if (many == 0) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        if (!fits) {
            return new Refused(Refusal.UNFIT);
        }
        address.learn(); // what is written in the background knows no request
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean begun = mailings.begin(Mailing.begin(held.opening().id(), kind, by, many, now));
        return begun ? new Begun(many) : new UnderWay();
    }

    private Optional<OpeningStore.Held> recruited(OpeningId id) {
        return access.opening(id)
                .filter(held ->
                        access.viewer(held.opening()).recruits(held.opening().unit()));
    }
}
