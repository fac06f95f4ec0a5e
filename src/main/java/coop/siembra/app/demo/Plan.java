package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one person in one course.
 *
 * @param from first day
 * @param to last day, before today
 * @param share part of the course that is done
 * @param head who may see practices; null when nobody does
 * @param now nothing happens later
 */
record Plan(
        Colleague who,
        LocalDate from,
        LocalDate to,
        double share,
        @Nullable PersonId head,
        Instant now) {

    boolean finishes() {
        return share >= 1;
    }

    boolean givesUp() {
        return who.way() == Way.STUCK;
    }
}
