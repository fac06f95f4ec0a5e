package coop.siembra.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.people.Cleared;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;

@SpringBootTest
class SignInAttemptsTests {
    private final TestClock clock = new TestClock();

    @Autowired
    MongoTemplate mongo;

    private SignInAttempts attempts;

    SignInAttemptsTests(@Autowired MongoTemplate mongo) {
        this.attempts = new SignInAttempts(mongo, clock);
    }

    @BeforeEach
    void nobody() {
        Cleared.clear(mongo);
    }

    @Test
    void slowsDownGuessingOneAccountFromManyAddresses() {
        for (int at = 0; at < 4; at++) {
            assertThat(attempts.begin("Ana@demo.coop", "10.0.0." + at)).isEmpty();
        }
        assertThat(attempts.begin("ana@demo.coop ", "10.0.1.1")).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(attempts.begin("ana@demo.coop", "10.0.1.1")).isEmpty();
        assertThat(attempts.begin("ana@demo.coop", "10.0.1.1")).contains(Duration.ofSeconds(2));
    }

    @Test
    void countsAccountsOfOneKindApartFromThoseOfAnother() {
        for (int at = 0; at < 40; at++) {
            attempts.begin("api|", "program" + at, "10.0.0.9");
        }
        assertThat(attempts.begin("api|", "another", "10.0.0.9")).isPresent();
        assertThat(attempts.begin("ana@demo.coop", "10.0.0.9")).isEmpty();
        for (int at = 0; at < 4; at++) {
            attempts.begin("api|", "eva@demo.coop", "10.0.1." + at);
        }
        assertThat(attempts.begin("api|", "eva@demo.coop", "10.0.2.1")).isPresent();
        assertThat(attempts.begin("eva@demo.coop", "10.0.2.1")).isEmpty();
    }

    @Test
    void slowsDownGuessingManyAccountsFromOneAddress() {
        for (int at = 0; at < 30; at++) {
            assertThat(attempts.begin("p" + at + "@demo.coop", "2001:db8::" + at))
                    .isEmpty();
        }
        assertThat(attempts.begin("other@demo.coop", "2001:db8::ffff")).isPresent();
        assertThat(attempts.begin("other@demo.coop", "2001:db8:1::1")).isEmpty();
    }

    @Test
    void waitingAttemptsMakeTheWaitNoLonger() {
        for (int at = 0; at < 4; at++) {
            attempts.begin("ana", "10.0.0.1");
        }
        for (int at = 0; at < 100; at++) {
            assertThat(attempts.begin("ana", "10.0.0.1")).contains(Duration.ofSeconds(1));
        }
        assertThat(attempts.begin("eva", "10.0.0.1")).isEmpty();
    }

    @Test
    void startsAnewAfterSuccessAndAfterADay() {
        for (int at = 0; at < 4; at++) {
            attempts.begin("ana", "10.0.0.1");
        }
        clock.pass(Duration.ofSeconds(1));
        attempts.begin("ana", "10.0.0.1");
        attempts.succeeded("ana", "10.0.0.1");
        assertThat(attempts.begin("ana", "10.0.0.1")).isEmpty();
        for (int at = 0; at < 3; at++) {
            attempts.begin("ana", "10.0.0.1");
        }
        clock.pass(Duration.ofHours(25));
        assertThat(attempts.begin("ana", "10.0.0.1")).isEmpty();
        assertThat(attempts.begin("ana", "10.0.0.1")).isEmpty();
    }

    @Test
    void manyAtOnceAreNotCheaper() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(at ->
                            () -> attempts.begin("ana", "10.1." + at + ".1").isEmpty())
                    .toList();
            long admitted = 0;
            for (var task : threads.invokeAll(tasks)) {
                admitted += task.get() ? 1 : 0;
            }
            assertThat(admitted).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void keepsNoAddressOfPeopleAndClearsAwayOldCounters() {
        attempts.begin("ana@demo.coop", "10.0.0.1");
        assertThat(mongo.getCollection("sign_in_failures").find().map(Object::toString))
                .noneMatch(text -> text.contains("ana@demo.coop"));
        clock.pass(Duration.ofHours(25));
        attempts.forgetOld();
        assertThat(mongo.getCollection("sign_in_failures").countDocuments()).isZero();
    }

    /** A clock that only moves when told to. */
    static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
