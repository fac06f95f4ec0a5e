package coop.siembra.people;

import coop.siembra.kernel.PersonId;
import coop.siembra.people.UnitOutcome.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may be named deputy of a unit, and for how long. */
final class DeputyChecks {
    private static final int LONGEST_DAYS = 366;

    private DeputyChecks() {}

    /** @param others who already are deputies of the unit */
    static Optional<Reason> mistakeIn(Deputy deputy, @Nullable PersonId head, List<Deputy> others, LocalDate today) {
        if (deputy.person().equals(head)) {
            return Optional.of(Reason.IS_HEAD);
        }
        if (deputy.to().isBefore(today)) {
            return Optional.of(Reason.PERIOD_OVER);
        }
        if (deputy.from().plusDays(LONGEST_DAYS).isBefore(deputy.to())) {
            return Optional.of(Reason.PERIOD_TOO_LONG);
        }
        boolean twice =
                others.stream().anyMatch(other -> other.person().equals(deputy.person()) && other.overlaps(deputy));
        return twice ? Optional.of(Reason.PERIOD_OVERLAPS) : Optional.empty();
    }
}
