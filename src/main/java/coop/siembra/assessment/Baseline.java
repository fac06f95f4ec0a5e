package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Where people stand with what everybody begins with. It asks nobody's leave: views go through {@link MySittings}. */
@Service
public class Baseline {

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

    public Standing of(PersonId person) {
        throw new UnsupportedOperationException();
    }

    List<Offer> offers(PersonId person) {
        throw new UnsupportedOperationException();
    }

    boolean postpone(PersonId person, Postponement until) {
        throw new UnsupportedOperationException();
    }

    void greet(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
