package coop.siembra.access;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.AccountOutcome.Done;
import coop.siembra.access.AccountOutcome.Reason;
import coop.siembra.access.AccountOutcome.Refused;
import coop.siembra.access.AccountOutcome.Weak;
import coop.siembra.access.model.PasswordRule.Weakness;
import coop.siembra.access.web.AccountLookup;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.PersonOutcome.Stored;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
class AdministrationTests {
    private static final String GOOD = "ventana mango silla";

    @Autowired
    Administration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLookup lookup;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    @Test
    @WithMockUser(
            username = "tomas",
            roles = {"LEARNER", "TRAINING"})
    void trainingCannotTakeOverOrMakeAStrongerAccount() {
        refuses(() -> administration.invite(ADMIN));
        refuses(() -> administration.activate(ADMIN, false));
        refuses(() -> administration.change(ADMIN, 0, Cooperative.details(ADMIN, SHOP), Set.of()));
        refuses(() -> administration.invite(TRAINER));
        refuses(() -> administration.change(ANA, 0, Cooperative.details(ANA, SHOP), Set.of(Role.EXECUTIVE)));
        refuses(() -> administration.add(Cooperative.details(new PersonId("x"), SHOP), Set.of(Role.ADMIN)));
        assertThat(administration.invite(ANA)).isPresent();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD", "RECRUITER", "EXECUTIVE"})
    void othersManageNobody() {
        refuses(() -> administration.invite(ANA));
        refuses(() -> administration.activate(ANA, false));
        refuses(() -> administration.add(Cooperative.details(new PersonId("x"), SHOP), Set.of()));
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void lastAdministratorStays() {
        assertThat(administration.activate(ADMIN, false)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        assertThat(administration
                        .change(ADMIN, 0, Cooperative.details(ADMIN, SHOP), Set.of())
                        .account())
                .isEqualTo(Reason.LAST_ADMIN);
        assertThat(accounts.find(ADMIN).orElseThrow().roles()).contains(Role.ADMIN);
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void whoHasLeftCannotSignIn() {
        assertThat(lookup.byEmail("ANA@demo.coop")).isPresent();
        assertThat(administration.activate(ANA, false)).isEqualTo(new Done());
        assertThat(lookup.byEmail("ana@demo.coop")).isEmpty();
        assertThat(lookup.byPerson("ana")).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void invitesSomebodyNewToChooseAPasswordOnce() {
        var outcome = administration.add(Cooperative.details(new PersonId("nina"), SHOP), Set.of());
        var nina = ((Stored) outcome).person();
        var secret = administration.invite(nina.id()).orElseThrow();
        assertThat(accounts.acceptInvitation(secret, "short")).isEqualTo(new Weak(Weakness.TOO_SHORT));
        assertThat(accounts.acceptInvitation(secret, GOOD)).isEqualTo(new Done());
        assertThat(accounts.acceptInvitation(secret, GOOD)).isEqualTo(new Refused(Reason.LINK_EXPIRED));
        assertThat(accounts.find(nina.id()).orElseThrow().hasPassword()).isTrue();
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void anInvitationEndsWithTheNextOneWithTimeAndWithTheAccount() {
        var first = administration.invite(ANA).orElseThrow();
        var second = administration.invite(ANA).orElseThrow();
        assertThat(accounts.invited(first)).isEmpty();
        assertThat(accounts.invited(second)).isPresent();
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is("ana")),
                Update.update("invitationEnds", clock.instant().minusSeconds(1)),
                "accounts");
        assertThat(accounts.acceptInvitation(second, GOOD)).isEqualTo(new Refused(Reason.LINK_EXPIRED));
        var third = administration.invite(ANA).orElseThrow();
        administration.activate(ANA, false);
        assertThat(accounts.acceptInvitation(third, GOOD)).isEqualTo(new Refused(Reason.LINK_EXPIRED));
        assertThat(accounts.invited("")).isEmpty();
    }

    @Test
    void changesAPasswordOnlyForWhoKnowsIt() {
        assertThat(accounts.changePassword(ANA, "wrong", GOOD)).isEqualTo(new Refused(Reason.WRONG_PASSWORD));
        assertThat(accounts.changePassword(ANA, "x".repeat(500), GOOD)).isEqualTo(new Refused(Reason.WRONG_PASSWORD));
        assertThat(accounts.changePassword(ANA, Cooperative.PASSWORD, GOOD)).isEqualTo(new Done());
        assertThat(accounts.changePassword(ANA, Cooperative.PASSWORD, GOOD))
                .isEqualTo(new Refused(Reason.WRONG_PASSWORD));
    }

    private static void refuses(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }
}
