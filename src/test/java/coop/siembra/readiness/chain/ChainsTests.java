package coop.siembra.readiness.chain;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.ServiceLinks;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.Readied;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.chain.ChainPicture.FarUnit;
import coop.siembra.readiness.chain.model.Band;
import coop.siembra.readiness.model.Tally;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** Shop serves the people served, Sales the Shop, the Back office Sales; the Top serves nobody. */
@QuietApplicationTest
class ChainsTests {
    private static final List<PersonId> FIVE =
            Stream.of("p1", "p2", "p3", "p4", "p5").map(PersonId::new).toList();

    @Autowired
    Chains chains;

    @Autowired
    Readied readied;

    @Autowired
    Cooperative cooperative;

    @Autowired
    Rules rules;

    @Autowired
    ServiceLinks links;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        readied.found();
        link(SHOP, null);
        link(SALES, SHOP);
        link(BACK, SALES);
        link(SHOP, SALES);
    }

    private void link(UnitId from, @Nullable UnitId to) {
        links.connect(from, units.find(from).orElseThrow().version(), to, null);
    }

    private static List<String> bands(ChainPicture picture) {
        return picture.bands().stream()
                .map(band -> band.distance() + ": " + band.people() + " in " + band.units())
                .toList();
    }

    @Test
    @WithMockUser(
            username = "eva",
            roles = {"LEARNER", "EXECUTIVE"})
    void showsExecutivesThePeopleOfEveryUnitItselfByDistance() {
        var picture = chains.picture();
        assertThat(picture.chain().path(BACK)).containsExactly(BACK, SALES, SHOP);
        assertThat(picture.apart()).extracting(Unit::id).containsExactly(TOP);
        assertThat(picture.suppliers(SHOP)).containsExactly(SALES);
        assertThat(picture.direct()).extracting(Unit::id).containsExactly(SHOP);
        assertThat(picture.counts(TOP)).map(Tally::people).contains(2);
        assertThat(bands(picture)).containsExactly("0: 1 in 1", "1: 1 in 1", "2: 1 in 1", Band.NO_WAY + ": 2 in 1");
        assertThat(picture.bands()).allMatch(Band::isTooSmall);
        assertThat(picture.asOf()).isEqualTo(LocalDate.now(clock));
        assertThat(chains.ownUnit()).contains(BACK);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "HEAD")
    void showsHeadsTheirOwnUnitsAndOfOthersOnlyTheirPlace() {
        var picture = chains.picture();
        assertThat(picture.units()).hasSize(4);
        assertThat(picture.counts(SHOP)).map(Tally::people).contains(1);
        assertThat(picture.counts(BACK)).isEmpty();
        assertThat(picture.counts(TOP)).isEmpty();
        assertThat(bands(picture)).containsExactly("0: 1 in 1", "1: 1 in 1");
        assertThat(picture.far().isEmpty()).isTrue();
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "TRAINING", "RECRUITER"})
    void showsWhoLeadsNobodyNoCounts() {
        var picture = chains.picture();
        assertThat(picture.seesAny()).isFalse();
        assertThat(picture.bands()).isEmpty();
        assertThat(picture.counts(SHOP)).isEmpty();
        assertThat(picture.counts(new UnitId("gone"))).isEmpty();
        assertThat(picture.chain().distance(BACK)).hasValue(2);
    }

    @Test
    @WithAnonymousUser
    void refusesStrangers() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(chains::picture);
    }

    @Test
    @WithMockUser(username = "tomas", roles = "EXECUTIVE")
    void findsFarUnitsWithAThinCulture() {
        assertThat(chains.picture().far()).isEqualTo(new ChainPicture.Far(List.of(), 1, 0));
        for (var person : FIVE) {
            cooperative.hire(person, BACK);
            readied.place(person, Readied.TELLER, "Centro");
        }
        readied.settle();
        assertThat(chains.picture().far()).isEqualTo(new ChainPicture.Far(List.of(), 0, 1));
        FIVE.forEach(person -> show(person, 0.1, 20));
        assertThat(chains.picture().far().thin()).singleElement().satisfies((FarUnit far) -> {
            assertThat(far.unit().id()).isEqualTo(BACK);
            assertThat(far.distance()).isEqualTo(2);
            assertThat(far.culture().share()).isZero();
            assertThat(far.culture().weakest()).hasSize(3);
        });
        FIVE.forEach(person -> show(person, 1, 200));
        assertThat(chains.picture().far().isEmpty()).isTrue();
    }

    /** Has answered items in everything a teller is asked for. */
    private void show(PersonId person, double score, int times) {
        rules.now()
                .role(Readied.TELLER)
                .orElseThrow()
                .targets()
                .forEach(target -> readied.hear(
                        readied.answered(person, target.competency().value(), score, times, 0)));
        readied.settle();
    }
}
