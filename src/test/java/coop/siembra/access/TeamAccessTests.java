package coop.siembra.access;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Deputy;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitOutcome;
import coop.siembra.people.Units;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
class TeamAccessTests {
    @Autowired
    TeamAccess access;

    @Autowired
    UnitAdministration administration;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    @Test
    @WithMockUser(username = "hugo", roles = "LEARNER")
    void headSeesTheUnitAndThoseBelowButNotAboveOrBeside() {
        assertThat(access.maySeeAnyTeam()).isTrue();
        assertThat(access.maySeeTeam(SALES)).isTrue();
        assertThat(access.maySeeTeam(SHOP)).isTrue();
        assertThat(access.maySeeTeam(TOP)).isFalse();
        assertThat(access.maySeeTeam(BACK)).isFalse();
        assertThat(access.maySeeTeam(new UnitId("gone"))).isFalse();
        assertThat(access.maySeePerson(ANA)).isTrue();
        assertThat(access.maySeePerson(EVA)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.requireTeam(BACK));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.requirePerson(EVA));
    }

    @Test
    @WithMockUser(username = "hugo", roles = "LEARNER")
    void formerHeadSeesNothing() {
        assertThat(access.topUnits()).extracting(Unit::id).containsExactly(SALES);
        units.nameHead(SHOP, HEAD);
        units.nameHead(BACK, HEAD);
        assertThat(access.topUnits()).extracting(Unit::id).containsExactly(BACK, SALES);
        units.nameHead(SHOP, null);
        units.nameHead(BACK, null);
        units.nameHead(SALES, null);
        assertThat(access.topUnits()).isEmpty();
        assertThat(access.visibleUnits()).isEmpty();
        assertThat(access.maySeeAnyTeam()).isFalse();
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "RECRUITER", "TRAINING"})
    void roleWithoutAUnitSeesNoTeam() {
        assertThat(access.visibleUnits()).isEmpty();
        assertThat(access.maySeeAnyTeam()).isFalse();
        assertThat(access.maySeePerson(EVA)).isFalse();
        assertThat(access.maySeePerson(ANA)).isTrue();
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void deputySeesWithinThePeriodOnly() {
        var today = LocalDate.now(clock);
        units.nameDeputy(SALES, new Deputy(EVA, today.plusDays(1), today.plusDays(2)));
        assertThat(access.maySeeTeam(SHOP)).isFalse();
        units.withdrawDeputy(SALES, EVA);
        units.nameDeputy(SALES, new Deputy(EVA, today, today));
        assertThat(access.maySeeTeam(SHOP)).isTrue();
        assertThat(access.maySeeTeam(TOP)).isFalse();
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void expiredDeputySeesNothing() {
        var today = LocalDate.now(clock);
        units.nameDeputy(SALES, new Deputy(EVA, today, today));
        var past = Update.update("deputies.0.from", today.minusDays(9).toString())
                .set("deputies.0.to", today.minusDays(1).toString());
        mongo.updateFirst(Query.query(Criteria.where("_id").is("sales")), past, "units");
        assertThat(access.visibleUnits()).isEmpty();
        assertThat(access.maySeeAnyTeam()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.requireTeam(SALES));
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void deputyCannotNameDeputies() {
        var today = LocalDate.now(clock);
        units.nameDeputy(SALES, new Deputy(EVA, today, today));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> administration.nameDeputy(SHOP, new Deputy(ANA, today, today)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> administration.withdrawDeputy(SALES, EVA));
    }

    @Test
    @WithMockUser(username = "hugo", roles = "LEARNER")
    void headNamesDeputiesForTheOwnUnitsOnly() {
        var deputy = new Deputy(EVA, LocalDate.now(clock), LocalDate.now(clock));
        assertThat(administration.nameDeputy(SHOP, deputy)).isInstanceOf(UnitOutcome.Stored.class);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.nameDeputy(TOP, deputy));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> administration.nameDeputy(BACK, new Deputy(HEAD, deputy.from(), deputy.to())));
    }

    @Test
    @WithMockUser(username = "someone", roles = "EXECUTIVE")
    void executiveSeesAll() {
        assertThat(access.visibleUnits()).hasSize(4);
        assertThat(access.topUnits()).extracting(Unit::id).containsExactly(TOP);
        assertThat(access.maySeeAnyTeam()).isTrue();
        assertThat(access.maySeeTeam(BACK)).isTrue();
        assertThat(access.maySeeTeam(new UnitId("gone"))).isFalse();
        assertThat(access.maySeePerson(ANA)).isTrue();
    }

    @Test
    @WithAnonymousUser
    void nobodySeesNothing() {
        assertThat(access.visibleUnits()).isEmpty();
        assertThat(access.maySeeAnyTeam()).isFalse();
        assertThat(access.maySeePerson(ANA)).isFalse();
    }
}
