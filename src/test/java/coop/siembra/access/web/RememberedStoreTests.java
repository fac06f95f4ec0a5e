package coop.siembra.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.web.RememberedStore.Used;
import coop.siembra.access.web.SignInAttemptsTests.TestClock;
import coop.siembra.people.Cleared;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;

@SpringBootTest
class RememberedStoreTests {
    private final TestClock clock = new TestClock();
    private final RememberedStore store;
    private final MongoTemplate mongo;

    RememberedStoreTests(@Autowired MongoTemplate mongo) {
        this.mongo = mongo;
        this.store = new RememberedStore(mongo, clock);
    }

    @BeforeEach
    void nobody() {
        Cleared.clear(mongo);
    }

    @Test
    void replacesTheTokenAtEachUse() {
        var issued = store.begin("ana", true);
        var second = store.use(issued.series(), issued.token()).orElseThrow();
        assertThat(second.person()).isEqualTo("ana");
        var third = store.use(issued.series(), second.next()).orElseThrow();
        assertThat(third.next()).isNotIn(second.next(), issued.token());
    }

    @Test
    void letsTheOtherTabsInForAMinute() {
        var issued = store.begin("ana", true);
        store.use(issued.series(), issued.token());
        assertThat(store.use(issued.series(), issued.token())).contains(new Used("ana", null, true));
        clock.pass(Duration.ofSeconds(61));
        assertThat(store.use(issued.series(), issued.token())).isEmpty();
    }

    @Test
    void endsASeriesWhoseTokenWasCopied() {
        var issued = store.begin("ana", true);
        var next = store.use(issued.series(), issued.token()).orElseThrow();
        clock.pass(Duration.ofMinutes(2));
        assertThat(store.use(issued.series(), issued.token())).isEmpty();
        assertThat(store.use(issued.series(), next.next())).isEmpty();
    }

    @Test
    void expires() {
        var kept = store.begin("ana", true);
        var unasked = store.begin("ana", false);
        clock.pass(Duration.ofHours(11));
        assertThat(store.use(unasked.series(), unasked.token())).isEmpty();
        var used = store.use(kept.series(), kept.token()).orElseThrow();
        clock.pass(Duration.ofDays(29));
        assertThat(store.use(kept.series(), used.next())).isPresent();
        clock.pass(Duration.ofDays(31));
        store.forgetOld();
        assertThat(mongo.getCollection("remembered_sign_ins").countDocuments()).isZero();
    }

    @Test
    void keepsOnlyHashesAndEndsAllOfAPerson() {
        var one = store.begin("ana", true);
        var other = store.begin("eva", true);
        assertThat(mongo.getCollection("remembered_sign_ins").find().map(Object::toString))
                .noneMatch(text -> text.contains(one.token()));
        store.endAll("ana");
        assertThat(store.use(one.series(), one.token())).isEmpty();
        assertThat(store.use(other.series(), other.token())).isPresent();
    }

    @Test
    void guessedTokenEndsNothingButItsOwnSeries() {
        var one = store.begin("ana", true);
        assertThat(store.use("guess", "guess")).isEmpty();
        assertThat(store.use(one.series(), one.token())).isPresent();
    }
}
