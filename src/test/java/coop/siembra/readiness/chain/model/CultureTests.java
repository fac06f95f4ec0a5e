package coop.siembra.readiness.chain.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.chain.model.Culture.Reading;
import coop.siembra.readiness.chain.model.Culture.Share;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CultureTests {

    private static Culture culture(int people, Map<String, Counts> levels) {
        var competencies = new TreeMap<String, CompetencyTally>();
        levels.forEach((id, counts) -> competencies.put(
                id, new CompetencyTally(counts, 0, 0, Collections.nCopies(CompetencyTally.TENTHS, 0), 0, 0)));
        return Culture.of(new Tally(people, 0, 0, 0, Counts.NONE, competencies));
    }

    @Test
    void isThinWhereFewerThanHalfOfWhatIsKnownIsThere() {
        var culture = culture(6, Map.of("listening", new Counts(1, 1, 3, 1), "composure", new Counts(2, 1, 3, 0)));
        assertThat(culture.reading()).isEqualTo(Reading.THIN);
        assertThat(culture.known()).isEqualTo(11);
        assertThat(culture.there()).isEqualTo(5);
        assertThat(culture.weakest()).containsExactly(new Share("listening", 2, 5));
    }

    @Test
    void isGrownFromHalfOn() {
        var culture = culture(6, Map.of("listening", new Counts(0, 3, 3, 0)));
        assertThat(culture.reading()).isEqualTo(Reading.GROWN);
        assertThat(culture.weakest()).isEmpty();
    }

    @Test
    void saysNothingWithoutEnoughEvidence() {
        assertThat(culture(9, Map.of("listening", new Counts(1, 1, 2, 5))).reading())
                .isEqualTo(Reading.UNKNOWN);
        assertThat(culture(9, Map.of("listening", new Counts(0, 0, 0, 9))).weakest())
                .isEmpty();
        assertThat(culture(9, Map.of()).reading()).isEqualTo(Reading.UNKNOWN);
        assertThat(culture(9, Map.of()).share()).isZero();
    }

    @Test
    void saysNothingOfFewerThanFive() {
        assertThat(culture(4, Map.of("listening", new Counts(4, 0, 0, 0))).reading())
                .isEqualTo(Reading.TOO_FEW);
        assertThat(culture(5, Map.of("listening", new Counts(5, 0, 0, 0))).reading())
                .isEqualTo(Reading.GROWN);
    }

    @Test
    void namesTheThreeWeakest() {
        var levels = new TreeMap<String, Counts>();
        for (int at = 0; at < 5; at++) {
            levels.put("c" + at, new Counts(0, at, 10 - at, 0));
        }
        assertThat(culture(10, levels).weakest()).extracting(Share::competency).containsExactly("c0", "c1", "c2");
    }
}
