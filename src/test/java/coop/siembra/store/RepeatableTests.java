package coop.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatableTests {

    private static @Nullable WriteConcern within(RepeatableWrites writes, @Nullable WriteConcern usual) {
        var asked = new AtomicReference<@Nullable WriteConcern>();
        Repeatable.run(() -> asked.set(writes.concern(usual)));
        return asked.get();
    }

    @Test
    void waitsForNoDiskWhereTheStoreKeepsTheOrder() {
        assertThat(within(new RepeatableWrites(true), null)).isEqualTo(WriteConcern.W1.withJournal(false));
    }

    @Test
    void asksAServerForWhatIsUsual() {
        assertThat(within(new RepeatableWrites(false), WriteConcern.MAJORITY)).isEqualTo(WriteConcern.MAJORITY);
        assertThat(within(new RepeatableWrites(false), null)).isNull();
    }

    @Test
    void leavesOtherWorkAsItIs() {
        var writes = new RepeatableWrites(true);
        within(writes, null);
        assertThat(writes.concern(null)).isNull();
        assertThat(writes.concern(WriteConcern.MAJORITY)).isEqualTo(WriteConcern.MAJORITY);
    }
}
