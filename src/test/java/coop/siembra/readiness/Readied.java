package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;

import coop.siembra.access.Cooperative;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.Learners;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvent.Deed;
import coop.siembra.learning.events.LearningEvent.ItemAnswered;
import coop.siembra.people.People;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.UnitDocument;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The cooperative with roles and sites, and news of what people answered. */
@TestComponent
public class Readied {
    public static final JobRoleId TELLER = new JobRoleId("teller");
    static final JobRoleId BRANCH_HEAD = new JobRoleId("branch-head");

    private final Cooperative cooperative;
    private final People people;
    private final OutboxRelay relay;
    private final RollUps rollUps;
    private final Hearing hearing;
    private final MongoTemplate mongo;
    private final Clock clock;

    Readied(
            Cooperative cooperative,
            People people,
            OutboxRelay relay,
            RollUps rollUps,
            Hearing hearing,
            MongoTemplate mongo,
            Clock clock) {
        this.cooperative = cooperative;
        this.people = people;
        this.relay = relay;
        this.rollUps = rollUps;
        this.hearing = hearing;
        this.mongo = mongo;
        this.clock = clock;
    }

    public void found() {
        cooperative.found();
        place(ANA, TELLER, "Centro");
        place(EVA, TELLER, "Mercado");
        place(HEAD, BRANCH_HEAD, "Centro");
        settle();
    }

    public void place(PersonId id, @Nullable JobRoleId role, @Nullable String site) {
        var person = people.find(id).orElseThrow();
        people.change(id, person.version(), person.details().as(role, site));
    }

    /** Hears all news and counts all units. */
    public void settle() {
        relay.drain();
        rollUps.catchUp();
    }

    /** Somebody answered items of a check some days ago. */
    public List<LearningEvent> answered(PersonId person, String competency, double score, int times, int daysAgo) {
        var events = new ArrayList<LearningEvent>();
        for (int time = 0; time < times; time++) {
            events.add(answer(person, competency, score, clock.instant().minus(Duration.ofDays(daysAgo))));
        }
        return events;
    }

    private static LearningEvent answer(PersonId person, String competency, double score, Instant at) {
        return new ItemAnswered(
                new Deed(UUID.randomUUID(), at, person, Learners.EMPATHY, "0123456789abcdef"),
                new ActivityId("check-soil"),
                "item",
                List.of(competency),
                1,
                List.of(),
                score,
                score > 0.5);
    }

    public void hear(List<LearningEvent> events) {
        hearing.learned(events);
    }

    /** Has shown a lot of the three competencies that a teller cannot do without. */
    public void train(PersonId person, double score) {
        for (var competency : List.of("composure", "clear-information", "listening")) {
            hear(answered(person, competency, score, 40, 0));
        }
        settle();
    }

    /** All standings but for how often they were stored, by person. */
    Map<String, StandingDocument> standings() {
        var all = new TreeMap<String, StandingDocument>();
        mongo.findAll(StandingDocument.class).forEach(found -> all.put(found.id(), found.with((Long) null)));
        return all;
    }

    /** All counts but for how often they were marked, by unit. */
    Map<String, UnitDocument> units() {
        var all = new TreeMap<String, UnitDocument>();
        mongo.findAll(UnitDocument.class)
                .forEach(unit -> all.put(
                        unit.id(),
                        new UnitDocument(
                                unit.id(),
                                unit.parent(),
                                unit.path(),
                                0,
                                unit.pending(),
                                unit.day(),
                                unit.total(),
                                unit.roles(),
                                unit.sites(),
                                unit.own(),
                                unit.ownSites())));
        return all;
    }
}
