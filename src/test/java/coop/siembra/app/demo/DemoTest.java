package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.DemoMode;
import coop.siembra.app.demo.Demo.LoadOutcome;
import coop.siembra.learning.Standings;
import coop.siembra.people.Cleared;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The demo cooperative in a store that the tests about it share; most only look at it. */
@SpringBootTest(properties = "siembra.readiness.pass=10h") // a pass in the middle of a demo would judge the same people
@Import(DemoTest.Noon.class)
abstract class DemoTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    /** What the store holds. */
    private enum Stored {
        SOMETHING,
        DEMO,
        DEMO_WITH_SURVEYS
    }

    private static Stored stored = Stored.SOMETHING;
    /** Which store that is said of: there may be another one by now. */
    private static @Nullable MongoTemplate where;

    @Autowired
    Demo demo;

    @Autowired
    DemoMarks marks;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    SurveyLives surveys;

    @Autowired
    OutboxRelay relay;

    @Autowired
    People people;

    @Autowired
    Standings standings;

    @TestConfiguration
    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    void empty() {
        relay.drain();
        Cleared.clear(mongo);
        stored = Stored.SOMETHING;
    }

    /** The demo for a test that only looks at it: loaded once for all of these. */
    void look() {
        if (stored == Stored.SOMETHING || where != mongo) {
            empty();
            load();
        }
    }

    /** The same with what is made in the background when it is shown. */
    void lookWithSurveys() {
        look();
        if (stored != Stored.DEMO_WITH_SURVEYS) {
            live();
        }
    }

    void live() {
        marks.beginSurveys();
        surveys.live(CastFile.read(), 1844);
        stored = Stored.DEMO_WITH_SURVEYS;
    }

    void load() {
        assertThat(demo.loadCooperative(DemoMode.PASSWORD)).isInstanceOf(LoadOutcome.Loaded.class);
        relay.drain();
        stored = Stored.DEMO;
        where = mongo;
    }

    List<Document> everything(String collection) {
        return mongo.findAll(Document.class, collection).stream()
                .sorted((a, b) -> a.get("_id").toString().compareTo(b.get("_id").toString()))
                .toList();
    }

    Person person(String email) {
        return people.findByEmail(email).orElseThrow();
    }
}
