package coop.siembra.access;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.LinkOutcome.Stored;
import coop.siembra.people.Units;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
class ChainAdministrationTests {
    private static final LocalizedText WORDS = new LocalizedText("checked contracts", "contratos revisados");

    @Autowired
    ChainAdministration administration;

    @Autowired
    Units units;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private long version() {
        return units.find(BACK).orElseThrow().version();
    }

    private List<String> noted() {
        return mongo.findAll(Document.class, "audit").stream()
                .filter(entry -> entry.getString("object").startsWith("unit.link"))
                .map(entry -> entry.get("action") + " " + entry.get("details"))
                .toList();
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void letsAdministratorsChangeLinksAndNotesItWithoutTheWords() {
        assertThat(administration.mayEdit()).isTrue();
        administration.connect(BACK, version(), SALES, null);
        administration.describe(BACK, version(), SALES, WORDS);
        administration.connect(BACK, version(), BACK, null);
        administration.connect(BACK, version(), null, WORDS);
        var removed = administration.disconnect(BACK, version(), SALES);
        administration.undo((Stored) removed);
        assertThat(units.find(BACK).orElseThrow().place().handedTo(SALES)).contains(WORDS);
        assertThat(noted())
                .containsExactly(
                        "ADDED [back, sales]",
                        "CHANGED [back, sales]",
                        "ADDED [back, *]",
                        "DELETED [back, sales]",
                        "CHANGED [back]");
    }

    /** Every way to change something. */
    private void refusesAll() {
        var back = units.find(BACK).orElseThrow();
        List<ThrowingCallable> ways = List.of(
                () -> administration.connect(BACK, back.version(), SALES, null),
                () -> administration.connect(BACK, back.version(), null, null),
                () -> administration.describe(BACK, back.version(), SALES, WORDS),
                () -> administration.disconnect(BACK, back.version(), SALES),
                () -> administration.undo(new Stored(back, back)));
        ways.forEach(
                way -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(way));
        assertThat(administration.mayEdit()).isFalse();
        assertThat(units.find(BACK)).contains(back);
        assertThat(noted()).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD", "TRAINING"})
    void refusesHeads() {
        refusesAll();
    }

    @Test
    @WithMockUser(
            username = "eva",
            roles = {"LEARNER", "EXECUTIVE"})
    void refusesExecutives() {
        refusesAll();
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void refusesEmployees() {
        refusesAll();
    }

    @Test
    @WithAnonymousUser
    void refusesStrangers() {
        refusesAll();
    }
}
