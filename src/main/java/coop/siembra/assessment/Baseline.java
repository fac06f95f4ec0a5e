package coop.siembra.assessment;

import coop.siembra.assessment.BaselineNotes.BaselineDocument;
import coop.siembra.assessment.Invitations.PutOff;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Where people stand with what everybody begins with. It asks nobody's leave: views go through {@link MySittings}. */
@Service
public class Baseline {
    private static final int TRIES = 5;

    private final BaselineNotes notes;
    private final BaselineSettings settings;
    private final Instruments instruments;
    private final SittingStore store;
    private final People people;
    private final Units units;
    private final Clock clock;

    Baseline(
            BaselineNotes notes,
            BaselineSettings settings,
            Instruments instruments,
            SittingStore store,
            People people,
            Units units,
            Clock clock) {
        this.notes = notes;
        this.settings = settings;
        this.instruments = instruments;
        this.store = store;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** How far a person has come with all instruments of the baseline together. */
    public sealed interface Invitation {

        /**
         * Nothing is begun.
         *
         * @param since when the person came here: the first day, or where that is not known the first visit
         * @param postponements how often it may still be put off; 0 means that it just stays there
         */
        record NotYetDone(LocalDate since, int postponements) implements Invitation {}

        /** Put off: not to be shown before that day. */
        record Postponed(LocalDate until) implements Invitation {}

        /** Something is begun, and not all is handed in. */
        record InProgress() implements Invitation {}

        /**
         * All is handed in.
         *
         * @param on the day of the last
         * @param againOn when growth will be looked at
         */
        record Done(LocalDate on, LocalDate againOn) implements Invitation {}

        /**
         * Time to look at growth.
         *
         * @param since the day it became due
         */
        record DueAgain(LocalDate since, int postponements) implements Invitation {}

        /** There is no instrument of the baseline. */
        record NothingAsked() implements Invitation {}
    }

    /**
     * Where a person stands.
     *
     * @param offers what of it may be sat now
     */
    public record Standing(Invitation invitation, List<Offer> offers) {}

    /**
     * Something a person may sit now.
     *
     * @param begun whether it is open and begun, so that it is to go on with
     */
    public record Offer(Instrument instrument, Purpose purpose, boolean begun) {}

    /** For how long it may be put off. */
    public enum Postponement {
        ONE_DAY(1),
        THREE_DAYS(3),
        A_WEEK(7);

        private final int days;

        Postponement(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }
    }

    /** Where a person stands now. */
    public Standing of(PersonId person) {
        return of(person, notes.find(person));
    }

    /** The same for the person looking: the first look is noted, where no first day is known. */
    Standing greet(PersonId person) {
        return of(person, seen(person));
    }

    private @Nullable BaselineDocument seen(PersonId person) {
        var document = notes.find(person);
        boolean first = document == null && hiredOn(person).isEmpty();
        return first ? notes.firstSeen(person, today()) : document;
    }

    private Standing of(PersonId person, @Nullable BaselineDocument document) {
        var rules = settings.rules();
        var putOff = document == null ? null : document.putOff();
        return invitations(person, rules)
                .standing(asked(rules), since(person, document), putOff == null ? null : putOff.read());
    }

    /** What a person may sit now: begun ones first. */
    List<Offer> offers(PersonId person) {
        var rules = settings.rules();
        var now = clock.instant();
        var invitations = invitations(person, rules);
        var leaders = units.ledBy(person, now).isEmpty() ? List.<Instrument>of() : instruments.all(Use.LEADERS);
        return Stream.concat(
                        invitations.standing(asked(rules), today(), null).offers().stream(),
                        invitations.forLeaders(leaders).stream())
                .sorted(Comparator.comparing(Offer::begun).reversed())
                .toList();
    }

    /**
     * Puts an invitation off from today.
     *
     * @return whether it could be
     */
    boolean postpone(PersonId person, Postponement by) {
        for (int attempt = 1; ; attempt++) {
            try {
                return postponeOnce(person, by);
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private boolean postponeOnce(PersonId person, Postponement by) {
        var document = seen(person);
        return switch (of(person, document).invitation()) {
            case Invitation.NotYetDone(var since, int left) when left > 0 -> putOff(person, document, since, left, by);
            case Invitation.DueAgain(var since, int left) when left > 0 -> putOff(person, document, since, left, by);
            case Invitation.NotYetDone never -> false;
            case Invitation.DueAgain never -> false;
            case Invitation.Postponed already -> false;
            case Invitation.InProgress begun -> false;
            case Invitation.Done done -> false;
            case Invitation.NothingAsked nothing -> false;
        };
    }

    private boolean putOff(
            PersonId person, @Nullable BaselineDocument document, LocalDate round, int left, Postponement by) {
        int times = Invitations.POSTPONEMENTS - left + 1;
        notes.putOff(person, document, new PutOff(round, times, today().plusDays(by.days())));
        return true;
    }

    private Invitations invitations(PersonId person, BaselineRules rules) {
        return new Invitations(store.of(Taker.person(person)), rules.againAfterDays(), today(), clock.getZone());
    }

    /** What everybody begins with here. */
    List<Instrument> asked() {
        return asked(settings.rules());
    }

    /** What people say of themselves first: situations would colour it. */
    private List<Instrument> asked(BaselineRules rules) {
        return instruments.all(Use.BASELINE).stream()
                .filter(instrument -> !rules.leftOut().contains(instrument.id()))
                .sorted(Comparator.comparing(Instrument::measures))
                .toList();
    }

    private LocalDate since(PersonId person, @Nullable BaselineDocument document) {
        return hiredOn(person).orElseGet(() -> {
            var seen = document == null ? null : document.firstSeenOn();
            return seen == null ? today() : LocalDate.parse(seen);
        });
    }

    private Optional<LocalDate> hiredOn(PersonId person) {
        return people.find(person).map(Person::hiredOn);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
