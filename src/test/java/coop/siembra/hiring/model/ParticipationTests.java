package coop.siembra.hiring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an applicant said and when stays, but not without end. */
class ParticipationTests {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void keepsTheFirstAndTheLastOfVeryMuchThatIsSaid() {
        var participation = Participation.NONE;
        for (int i = 0; i < 1000; i++) {
            participation = participation.saying(new Consent("baseline", "1", i % 2 == 0, NOON.plusSeconds(i)));
        }
        assertThat(participation.consents()).hasSize(200);
        assertThat(participation.consents().getFirst().at()).isEqualTo(NOON);
        assertThat(participation.consents().getLast().at()).isEqualTo(NOON.plusSeconds(999));
        assertThat(participation.agrees("baseline")).isFalse();
    }
}
