package coop.siembra.hiring.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The days of a link do not run while the opening is stopped. */
class InvitationTests {
    private static final Instant LATEST = day(30);
    private final Invitation link =
            new Invitation("hash", new PersonId("rosa"), day(1), day(10), LocalDate.of(2026, 11, 1), false, null);

    private static Instant day(int day) {
        return Instant.parse("2026-11-%02dT12:00:00Z".formatted(day));
    }

    @Test
    void lastsLongerByTheStop() {
        assertThat(link.lengthened(day(8), day(15), LATEST).expires()).isEqualTo(day(17));
        assertThat(link.lengthened(day(8), day(15), day(12)).expires()).isEqualTo(day(12));
    }

    @Test
    void staysAsItIsWhenItDidNotWorkAnyMore() {
        assertThat(link.lengthened(day(10), day(15), LATEST)).isEqualTo(link);
        assertThat(link.takenBack().lengthened(day(8), day(15), LATEST)).isEqualTo(link.takenBack());
        assertThat(link.lasting(LATEST).lengthened(day(8), day(15), LATEST)).isEqualTo(link.lasting(LATEST));
    }

    @Test
    void getsNoDayTwiceThatItStoodStillAnyway() {
        var held = link.held(day(9)).lengthened(day(8), day(15), LATEST);
        assertThat(held.expires()).isEqualTo(day(11));
        assertThat(held.released(day(15)).expires()).isEqualTo(day(17));
        assertThat(link.held(day(7)).lengthened(day(8), day(15), LATEST).expires())
                .isEqualTo(day(10));
    }
}
