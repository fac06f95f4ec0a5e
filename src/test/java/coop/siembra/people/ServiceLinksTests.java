package coop.siembra.people;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.LinkOutcome.Reason;
import coop.siembra.people.LinkOutcome.Refused;
import coop.siembra.people.LinkOutcome.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@SpringBootTest
class ServiceLinksTests {
    private static final UnitId COUNTER = new UnitId("counter");
    private static final UnitId CREDIT = new UnitId("credit");
    private static final UnitId IT = new UnitId("it");
    private static final LocalizedText DECISION = new LocalizedText("a decided application", "una solicitud resuelta");

    @Autowired
    ServiceLinks links;

    @Autowired
    Units units;

    @BeforeEach
    void threeUnits(@Autowired MongoTemplate mongo) {
        Cleared.clear(mongo);
        for (var id : List.of(COUNTER, CREDIT, IT)) {
            units.add(id, new UnitDetails(LocalizedText.same(id.value()), null, null, List.of(), id.equals(COUNTER)));
        }
    }

    private Unit unit(UnitId id) {
        return units.find(id).orElseThrow();
    }

    private LinkOutcome connect(UnitId from, @Nullable UnitId to, @Nullable LocalizedText what) {
        return links.connect(from, unit(from).version(), to, what);
    }

    @Test
    void connectsWithWordsAndFindsTheWay() {
        assertThat(connect(CREDIT, COUNTER, DECISION)).isInstanceOf(Stored.class);
        assertThat(connect(IT, CREDIT, null)).isInstanceOf(Stored.class);
        assertThat(unit(CREDIT).place().handedTo(COUNTER)).contains(DECISION);
        assertThat(unit(IT).place().handedTo(CREDIT)).isEmpty();
        assertThat(ValueChain.of(units.tree()).path(IT)).containsExactly(IT, CREDIT, COUNTER);
    }

    @Test
    void saysWhatThePeopleServedReceive() {
        assertThat(links.describe(COUNTER, unit(COUNTER).version(), null, DECISION))
                .isInstanceOf(Stored.class);
        assertThat(unit(COUNTER).place().handedTo(null)).contains(DECISION);
        assertThat(links.disconnect(COUNTER, unit(COUNTER).version(), null)).isInstanceOf(Stored.class);
        assertThat(unit(COUNTER).servesMembers()).isFalse();
        assertThat(unit(COUNTER).place().handedTo(null)).isEmpty();
        assertThat(connect(COUNTER, null, null)).isInstanceOf(Stored.class);
        assertThat(unit(COUNTER).servesMembers()).isTrue();
    }

    @Test
    void readsWordsInOneLanguageInBoth() {
        connect(CREDIT, COUNTER, new LocalizedText(" a decision ", " "));
        assertThat(unit(CREDIT).place().handedTo(COUNTER)).contains(LocalizedText.same("a decision"));
        links.describe(CREDIT, unit(CREDIT).version(), COUNTER, new LocalizedText(" ", ""));
        assertThat(unit(CREDIT).place().handedTo(COUNTER)).isEmpty();
        assertThat(unit(CREDIT).serves()).containsExactly(COUNTER);
    }

    @Test
    void letsUnitsServeEachOtherInCircles() {
        connect(CREDIT, COUNTER, null);
        assertThat(connect(COUNTER, CREDIT, null)).isInstanceOf(Stored.class);
        assertThat(ValueChain.of(units.tree()).distance(CREDIT)).hasValue(1);
    }

    @Test
    void refusesWhatMakesNoSense() {
        connect(CREDIT, COUNTER, DECISION);
        var unknown = new UnitId("gone");
        var long1 = LocalizedText.same("x".repeat(ServiceLinks.LONGEST + 1));
        long version = unit(CREDIT).version();
        assertThat(connect(CREDIT, CREDIT, null)).isEqualTo(new Refused(Reason.SELF));
        assertThat(connect(CREDIT, unknown, null)).isEqualTo(new Refused(Reason.UNKNOWN_UNIT));
        assertThat(links.connect(unknown, 0, CREDIT, null)).isEqualTo(new Refused(Reason.UNKNOWN_UNIT));
        assertThat(connect(CREDIT, COUNTER, null)).isEqualTo(new Refused(Reason.ALREADY_SERVES));
        assertThat(connect(COUNTER, null, null)).isEqualTo(new Refused(Reason.ALREADY_SERVES));
        assertThat(connect(CREDIT, IT, long1)).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(links.describe(CREDIT, version, COUNTER, long1)).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(links.describe(CREDIT, version, IT, DECISION)).isEqualTo(new Refused(Reason.NOT_SERVED));
        assertThat(links.disconnect(CREDIT, version, IT)).isEqualTo(new Refused(Reason.NOT_SERVED));
        assertThat(unit(CREDIT).version()).isEqualTo(version);
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        long seen = unit(CREDIT).version();
        assertThat(links.connect(CREDIT, seen, COUNTER, null)).isInstanceOf(Stored.class);
        assertThat(links.connect(CREDIT, seen, IT, null)).isEqualTo(new Refused(Reason.CHANGED_MEANWHILE));
        assertThat(unit(CREDIT).serves()).containsExactly(COUNTER);
    }

    @Test
    void takesAChangeBackUnlessSomethingCameBetween() {
        connect(CREDIT, COUNTER, DECISION);
        var removed = (Stored) links.disconnect(CREDIT, unit(CREDIT).version(), COUNTER);
        assertThat(links.undo(removed)).isInstanceOf(Stored.class);
        assertThat(unit(CREDIT).place().handedTo(COUNTER)).contains(DECISION);
        assertThat(links.undo(removed)).isEqualTo(new Refused(Reason.CHANGED_MEANWHILE));
    }

    @Test
    void keepsTheWordsWhenTheUnitIsChangedOtherwise() {
        connect(CREDIT, COUNTER, DECISION);
        connect(CREDIT, IT, DECISION);
        var credit = unit(CREDIT);
        units.change(
                CREDIT,
                credit.version(),
                new UnitDetails(
                        LocalizedText.same("Loans"), null, null, credit.place().serving(List.of(COUNTER), false)));
        assertThat(unit(CREDIT).name().en()).isEqualTo("Loans");
        assertThat(unit(CREDIT).place().handedTo(COUNTER)).contains(DECISION);
        connect(CREDIT, IT, null);
        assertThat(unit(CREDIT).place().handedTo(IT)).isEmpty();
    }

    /** As stored before there were words. */
    @Test
    void readsUnitsWithoutWords(@Autowired MongoTemplate mongo) {
        connect(CREDIT, COUNTER, DECISION);
        mongo.updateMulti(
                Query.query(new Criteria()), new Update().unset("handedOver").unset("handedToMembers"), "units");
        assertThat(unit(CREDIT).serves()).containsExactly(COUNTER);
        assertThat(unit(CREDIT).place().handedTo(COUNTER)).isEmpty();
        assertThat(unit(COUNTER).servesMembers()).isTrue();
    }
}
