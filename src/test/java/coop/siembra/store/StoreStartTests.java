package coop.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.IndexOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

class StoreStartTests {
    private ConfigurableApplicationContext context;
    private MongoTemplate mongo;

    @BeforeEach
    void start() {
        context = StoreApplication.start();
        mongo = context.getBean(MongoTemplate.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void makesIndexesOnceAndSaysWhichOneStandsInTheWay() {
        var start = context.getBean(StoreStart.class);
        start.create(Indexes.of("people", Indexes.Index.unique("mail").whereSet(), Indexes.Index.on("unit", "name")));
        start.create(Indexes.of("people", Indexes.Index.unique("mail").whereSet()));
        assertThat(mongo.getCollection("people").listIndexes().into(new ArrayList<>()))
                .hasSize(3);
        mongo.getCollection("units").createIndex(new Document("name", 1), new IndexOptions().sparse(true));
        assertThatThrownBy(() -> start.create(Indexes.of("units", Indexes.Index.unique("name"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("[name] of the collection 'units'");
    }

    record Named(String id, List<String> ran) implements Migration {
        @Override
        public void run(MongoTemplate mongo) {
            ran.add(id);
        }
    }

    @Test
    void runsEachMigrationOnceInOrderDespiteALockLeftByACrash() {
        var ran = new ArrayList<String>();
        mongo.getCollection("migrations").insertOne(new Document("_id", "lock").append("until", new Date(0)));
        migrations(new Named("2026-11-23-b", ran), new Named("2026-11-22-a", ran))
                .run();
        migrations(new Named("2026-11-22-a", ran), new Named("2026-11-24-c", ran))
                .run();
        assertThat(ran).containsExactly("2026-11-22-a", "2026-11-23-b", "2026-11-24-c");
        assertThat(mongo.getCollection("migrations").countDocuments()).isEqualTo(3);
    }

    private Migrations migrations(Migration... migrations) {
        var beans = new StaticListableBeanFactory();
        for (var migration : migrations) {
            beans.addBean(migration.id(), migration);
        }
        return new Migrations(
                mongo,
                beans.getBeanProvider(Migration.class),
                context.getBean(Clock.class),
                context.getBean(StoreConnection.class));
    }

    @Test
    void isHealthy() {
        var health = context.getBean(StoreHealth.class).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsKey("store");
    }
}
