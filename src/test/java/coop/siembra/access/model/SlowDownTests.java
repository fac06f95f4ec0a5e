package coop.siembra.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SlowDownTests {

    @Test
    void letsPeopleMistype() {
        assertThat(SlowDown.OF_ACCOUNT.after(3)).isZero();
        assertThat(SlowDown.OF_ACCOUNT.after(4)).isEqualTo(Duration.ofSeconds(1));
        assertThat(SlowDown.OF_ACCOUNT.after(7)).isEqualTo(Duration.ofSeconds(8));
    }

    @Property
    void growsUpToTheLongest(@ForAll @IntRange(max = 1_000_000) int failures) {
        var wait = SlowDown.OF_ACCOUNT.after(failures);
        assertThat(wait)
                .isLessThanOrEqualTo(SlowDown.OF_ACCOUNT.longest())
                .isGreaterThanOrEqualTo(SlowDown.OF_ACCOUNT.after(failures - 1));
    }
}
