package coop.siembra.readiness.model.next;

import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.RiskRule.Risk;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something to do, with what speaks for it. */
public sealed interface Advice {

    /** How much speaks for it; only to be compared. */
    double urgency();

    /** Names it among all others. */
    String key();

    /** Ask those for a course who are not yet there and took none. */
    record Assign(Gap gap, String course) implements Advice {

        @Override
        public double urgency() {
            return Math.min(12, 1.5 * gap.without().size() * gap.weight());
        }

        @Override
        public String key() {
            return "assign|" + gap.competency();
        }
    }

    /** Bring people together where courses alone have not done it. */
    record Workshop(Gap gap) implements Advice {

        @Override
        public double urgency() {
            return Math.min(12, gap.notYet() * gap.weight());
        }

        @Override
        public String key() {
            return "workshop|" + gap.competency();
        }
    }

    /** Stand by at work, where too little is known of too many. */
    record Observe(Gap gap) implements Advice {

        @Override
        public double urgency() {
            return Math.min(6, 0.5 * gap.unknown() * gap.weight());
        }

        @Override
        public String key() {
            return "observe|" + gap.competency();
        }
    }

    /**
     * Talk with somebody at risk.
     *
     * @param competency the key competency it is about; null when none stands out
     * @param lastOn when they last did something; null when never
     */
    record Talk(
            String person,
            Set<Risk> risks,
            @Nullable String competency,
            @Nullable LocalDate lastOn) implements Advice {

        public Talk {
            risks = Set.copyOf(risks);
        }

        @Override
        public double urgency() {
            return (risks.contains(Risk.FALLEN) ? 8 : 0) + (risks.contains(Risk.IDLE) ? 6 : 0);
        }

        @Override
        public String key() {
            return "talk|" + person;
        }
    }

    /** Recognise somebody who rose. */
    record Recognise(String person, Move move) implements Advice {

        @Override
        public double urgency() {
            return move.isOverall() ? 7 : 5;
        }

        @Override
        public String key() {
            return "recognise|" + person;
        }
    }

    /**
     * Remind somebody kindly.
     *
     * @param days how long they have been late
     */
    record Remind(String person, LocalDate dueOn, int days) implements Advice {

        @Override
        public double urgency() {
            return 3 + Math.min(28, days) / 7.0;
        }

        @Override
        public String key() {
            return "remind|" + person;
        }
    }
}
