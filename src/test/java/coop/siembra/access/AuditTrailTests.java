package coop.siembra.access;

import static coop.siembra.access.AuditAction.CHANGED;
import static coop.siembra.access.AuditAction.LOOKED;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.AuditVerdict.Broken;
import coop.siembra.access.AuditVerdict.Intact;
import coop.siembra.access.AuditVerdict.Reason;
import coop.siembra.access.model.AuditLink;
import coop.siembra.people.Cleared;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@SpringBootTest
class AuditTrailTests {
    private static final String SEEN = "team.person";

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private AuditTrail trail;

    @BeforeEach
    void anew() {
        Cleared.clear(mongo);
        trail = new AuditTrail(mongo, clock);
    }

    private void fill(int entries) {
        IntStream.range(0, entries)
                .forEach(at -> trail.append(HEAD, CHANGED, ANA, "person.details", List.of("name", "no" + at)));
    }

    private void tamper(long id, String field, Object value) {
        mongo.updateFirst(of(id), Update.update(field, value), AuditStore.AUDIT);
    }

    private static Query of(long id) {
        return Query.query(Criteria.where("_id").is(id));
    }

    private AuditStore.EntryDocument stored(long id) {
        return mongo.findOne(of(id), AuditStore.EntryDocument.class);
    }

    @Test
    void tiesEachEntryToTheOneBefore() {
        assertThat(trail.verify()).isEqualTo(new Intact(0, AuditLink.FIRST));
        fill(3);
        assertThat(stored(1).previous()).isEmpty();
        assertThat(stored(3).previous()).isEqualTo(stored(2).hash());
        assertThat(trail.verify()).isEqualTo(new Intact(3, stored(3).hash()));
    }

    @Test
    void followsLongChains() {
        fill(1203);
        assertThat(trail.verify())
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.entries()).isEqualTo(1203));
        tamper(1002, "subject", EVA.value());
        assertThat(trail.verify()).isEqualTo(new Broken(1002, Reason.CHANGED));
    }

    @Test
    void noticesWhatWasChanged() {
        fill(4);
        tamper(3, "details", List.of("name", "other"));
        assertThat(trail.verify()).isEqualTo(new Broken(3, Reason.CHANGED));
    }

    @Test
    void noticesWhatWasChangedWithItsHash() {
        fill(4);
        var entry = stored(2);
        var forged = new AuditLink(
                2,
                entry.at(),
                "eva",
                entry.action(),
                entry.subject(),
                entry.object(),
                entry.details(),
                entry.previous());
        tamper(2, "who", "eva");
        tamper(2, "hash", forged.hash());
        assertThat(trail.verify()).isEqualTo(new Broken(3, Reason.UNLINKED));
    }

    @Test
    void noticesWhatWasTakenOutOrPutIn() {
        fill(4);
        var kept = stored(2);
        mongo.remove(of(2), AuditStore.AUDIT);
        assertThat(trail.verify()).isEqualTo(new Broken(2, Reason.MISSING));
        mongo.insert(kept);
        assertThat(trail.verify()).isInstanceOf(Intact.class);
        mongo.getCollection(AuditStore.AUDIT).insertOne(new org.bson.Document("_id", -1L));
        assertThat(trail.verify()).isEqualTo(new Broken(0, Reason.STRAY));
    }

    @Test
    void goesOnAfterARestart() {
        fill(2);
        new AuditTrail(mongo, clock).append(null, CHANGED, null, "organisation.settings", List.of());
        fill(1); // which still thinks that the second is the last
        assertThat(trail.verify())
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.entries()).isEqualTo(4));
    }

    @Test
    void doesNotForkWhenSeveralNodesWriteAtOnce() throws Exception {
        var nodes = Stream.generate(() -> new AuditTrail(mongo, clock)).limit(4).toList();
        var work = IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(at -> () -> {
                    nodes.get(at % nodes.size()).append(HEAD, CHANGED, ANA, "person.details", List.of());
                    return true;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(trail.verify())
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.entries()).isEqualTo(200));
    }

    @Test
    void notesTheSameLookOnceAnHour() {
        var later = new AuditTrail(mongo, Clock.offset(clock, Duration.ofMinutes(59)));
        var muchLater = new AuditTrail(mongo, Clock.offset(clock, Duration.ofMinutes(61)));
        look(trail);
        look(trail);
        look(later);
        assertThat(trail.about(ANA, 0).total()).isEqualTo(1);
        look(muchLater);
        assertThat(trail.about(ANA, 0).total()).isEqualTo(2);
        trail.appendOnceIn(Audit.ONE_LOOK, EVA, LOOKED, ANA, SEEN);
        trail.appendOnceIn(Audit.ONE_LOOK, HEAD, LOOKED, EVA, SEEN);
        trail.appendOnceIn(Audit.ONE_LOOK, HEAD, LOOKED, ANA, "assessment.report");
        assertThat(trail.about(ANA, 0).total()).isEqualTo(4);
        assertThat(trail.about(EVA, 0).total()).isEqualTo(1);
    }

    private static void look(AuditTrail trail) {
        trail.appendOnceIn(Audit.ONE_LOOK, HEAD, LOOKED, ANA, SEEN);
    }

    @Test
    void pagesWhatIsAboutAPersonNewestFirst() {
        fill(AuditPage.SIZE + 3);
        trail.append(HEAD, CHANGED, EVA, "person.details", List.of());
        var first = trail.about(ANA, 0);
        var second = trail.about(ANA, 1);
        assertThat(first.entries()).hasSize(AuditPage.SIZE);
        assertThat(first.entries().getFirst().id()).isEqualTo(AuditPage.SIZE + 3);
        assertThat(second.entries()).extracting(AuditEntry::id).containsExactly(3L, 2L, 1L);
        assertThat(first.hasNewer()).isFalse();
        assertThat(first.hasOlder()).isTrue();
        assertThat(second.hasNewer()).isTrue();
        assertThat(second.hasOlder()).isFalse();
    }
}
