package coop.siembra.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxEvent;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxListener;
import coop.siembra.store.RepeatableWrites;
import coop.siembra.store.StoreApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;

class OutboxRelayTests {

    @Document("relayed")
    @TypeAlias("relayed")
    record Walk(@Id String id, @Version Long version, Outbox outbox) {

        Walk with(News... news) {
            return new Walk(id, version, outbox.with(List.of(news)));
        }
    }

    sealed interface News extends OutboxEvent {
        @TypeAlias("relayed-started")
        record Started(UUID id, Instant at) implements News {}

        @TypeAlias("relayed-ended")
        record Ended(Deed deed, int steps) implements News {

            @Override
            public UUID id() {
                return deed.id();
            }

            @Override
            public Instant at() {
                return deed.at();
            }
        }

        /** News need not have its id and time at the top. */
        record Deed(UUID id, Instant at) {}
    }

    private static final class Listener<E extends OutboxEvent> implements OutboxListener<E> {
        private final Class<E> type;
        private final List<E> heard = Collections.synchronizedList(new ArrayList<>());
        private Consumer<E> before = _ -> {};

        Listener(Class<E> type) {
            this.type = type;
        }

        @Override
        public Class<E> listensTo() {
            return type;
        }

        @Override
        public void hear(E event) {
            before.accept(event);
            heard.add(event);
        }
    }

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final News started = new News.Started(UUID.randomUUID(), NOW);
    private final News ended = new News.Ended(new News.Deed(UUID.randomUUID(), NOW), 12);
    private final Listener<News> all = new Listener<>(News.class);
    private final Listener<News.Ended> endings = new Listener<>(News.Ended.class);

    private ConfigurableApplicationContext context;
    private MongoTemplate mongo;
    private BackgroundOutboxRelay relay;

    @BeforeEach
    void start() {
        context = StoreApplication.start();
        mongo = context.getBean(MongoTemplate.class);
        relay = relay(Duration.ofMillis(1));
    }

    private BackgroundOutboxRelay relay(Duration delay) {
        var holders = new StaticListableBeanFactory();
        holders.addBean("walks", new OutboxHolder(Walk.class));
        var listeners = new StaticListableBeanFactory();
        listeners.addBean("all", all);
        listeners.addBean("endings", endings);
        return new BackgroundOutboxRelay(
                new Postboxes(
                        mongo, context.getBean(RepeatableWrites.class), holders.getBeanProvider(OutboxHolder.class)),
                new Audience(listeners.getBeanProvider(ResolvableType.forClass(OutboxListener.class))),
                Clock.systemUTC(),
                delay);
    }

    @AfterEach
    void stop() {
        relay.stop();
        context.close();
    }

    private Walk saved(News... news) {
        return mongo.save(new Walk("walk", null, Outbox.empty()).with(news));
    }

    private Walk stored() {
        return Objects.requireNonNull(mongo.findById("walk", Walk.class));
    }

    @Test
    void tellsEachListenerItsNewsInOrderAndClearsTheOutboxPastTheVersion() {
        var walk = saved(started, ended);
        relay.drain();
        assertThat(all.heard).containsExactly(started, ended);
        assertThat(endings.heard).containsExactly((News.Ended) ended);
        assertThat(stored()).isEqualTo(new Walk("walk", walk.version(), Outbox.empty()));
    }

    @Test
    void keepsWhatOneListenerDidNotHearWithoutKeepingItFromOthers() {
        endings.before = _ -> {
            throw new IllegalStateException("not now");
        };
        saved(started, ended);
        assertThatThrownBy(relay::drain).isInstanceOf(IllegalStateException.class);
        assertThat(all.heard).containsExactly(started, ended);
        assertThat(stored().outbox()).isEqualTo(Outbox.empty().with(List.of(ended)));
        endings.before = _ -> {};
        relay.drain();
        assertThat(endings.heard).containsExactly((News.Ended) ended);
        assertThat(stored().outbox()).isEqualTo(Outbox.empty());
    }

    @Test
    void leavesNewsThatComesWhileOlderIsTold() {
        all.before = event -> {
            if (event.equals(started)) {
                mongo.save(stored().with(ended));
            }
        };
        saved(started);
        relay.drain();
        assertThat(all.heard).containsExactly(started, ended);
        assertThat(stored().outbox()).isEqualTo(Outbox.empty());
    }

    @Test
    void tellsAgainWhatAStaleSaveBroughtBack() {
        var stale = saved(started);
        relay.drain();
        mongo.save(stale.with(ended));
        relay.drain();
        assertThat(all.heard).containsExactly(started, started, ended);
        assertThat(stored().outbox()).isEqualTo(Outbox.empty());
    }

    @Test
    void deliversInTheBackgroundWhenWokenAndRetriesAfterAFailure() throws InterruptedException {
        var failing = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        all.before = _ -> {
            if (failing.getCount() > 0) {
                failing.countDown();
                throw new IllegalStateException("the first time");
            }
            done.countDown();
        };
        relay.start();
        saved(started);
        relay.wake(Walk.class, "walk");
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(failing.getCount()).isZero();
    }

    @Test
    void findsAtStartWhatADeadProcessLeft() throws InterruptedException {
        saved(started);
        startAndSweep();
    }

    /** Starts and waits until the sweep at start, which knows by then all it will tell, has told the first of it. */
    private void startAndSweep() throws InterruptedException {
        var done = new CountDownLatch(1);
        all.before = _ -> done.countDown();
        relay.start();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void readsOnceWhatIsSavedInQuickSuccession() throws InterruptedException {
        mongo.save(new Walk("earlier", null, Outbox.empty()).with(started));
        relay = relay(Duration.ofHours(1));
        startAndSweep();
        var walk = saved();
        for (var i = 0; i < 5; i++) {
            walk = mongo.save(walk.with(new News.Ended(new News.Deed(UUID.randomUUID(), NOW), i)));
            relay.wake(Walk.class, "walk");
        }
        // the delay has not passed: stopping delivers at once what waits
        assertThat(endings.heard).isEmpty();
        relay.stop();
        assertThat(endings.heard).extracting(News.Ended::steps).containsExactly(0, 1, 2, 3, 4);
        assertThat(stored().outbox()).isEqualTo(Outbox.empty());
    }

    @Test
    void startsAgainAfterAStop() throws InterruptedException {
        relay.start();
        relay.stop();
        findsAtStartWhatADeadProcessLeft();
    }
}
