package coop.siembra.notices.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTests {

    @Test
    void waitsEverLongerAndThenNoMore() {
        var pauses = IntStream.range(1, Patience.TRIES)
                .mapToObj(Patience::after)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(pauses).isSorted().doesNotHaveDuplicates().hasSize(Patience.TRIES - 1);
        assertThat(Patience.after(Patience.TRIES)).isEmpty();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(24), Duration.ofHours(48));
    }
}
