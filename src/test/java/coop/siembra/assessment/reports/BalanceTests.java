package coop.siembra.assessment.reports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.reports.Release.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BalanceTests {

    private static List<Entry> entries(String... takers) {
        return Stream.of(takers).map(taker -> new Entry(taker, taker + "-1")).toList();
    }

    private static int people(List<Entry> one, List<Entry> other) {
        return Balance.of(one, List.of(other)).people();
    }

    @Test
    void countsPeopleByWhomGroupsDiffer() {
        assertThat(people(entries("a", "b"), entries("b", "a"))).isZero();
        assertThat(people(entries("a", "b"), entries("b", "c"))).isEqualTo(2);
        assertThat(people(entries("a", "b"), List.of(new Entry("a", "a-1"), new Entry("b", "b-2"))))
                .as("another sitting of the same person")
                .isEqualTo(1);
        assertThat(Balance.of(entries("a", "b"), List.of(entries("a", "b"), entries("b")))
                        .people())
                .as("in two units below")
                .isEqualTo(1);
    }

    @Test
    void tellsHowRestsDiffer() {
        var before = Balance.of(entries("a", "b", "c", "d"), List.of(entries("a", "b")));
        var after = Balance.of(entries("a", "b", "c", "d", "e", "f"), List.of(entries("a", "b", "f")));
        assertThat(before.people()).isEqualTo(2);
        assertThat(after.less(before).counts()).isEqualTo(java.util.Map.of(new Entry("e", "e-1"), 1));
        assertThat(after.less(before).isHarmless(5)).isFalse();
        assertThat(after.less(after).isHarmless(5)).isTrue();
    }
}
