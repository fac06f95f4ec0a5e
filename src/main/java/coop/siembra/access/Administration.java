package coop.siembra.access;

import coop.siembra.access.AccountOutcome.Refused;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What the signed-in person may do to people and accounts. Administrators manage everybody; the training lead manages those who
 * have no more than the training lead may give, so that nobody can take over a stronger account or make one. Every method throws
 * {@link AccessDeniedException} for anybody else.
 */
@Service
public class Administration {
    private final CurrentUser user;
    private final People people;
    private final Accounts accounts;

    Administration(CurrentUser user, People people, Accounts accounts) {
        this.user = user;
        this.people = people;
        this.accounts = accounts;
    }

    /** The roles that may be given. */
    public Set<Role> grantable() {
        return Role.grantableBy(user.roles());
    }

    /** Whether a person, with the account there is, may be changed. */
    public boolean mayManage(PersonId person) {
        var grantable = grantable();
        return !grantable.isEmpty()
                && accounts.find(person)
                        .map(account -> grantable.containsAll(account.roles()))
                        .orElse(true);
    }

    /** Adds a person with an account. */
    public PersonOutcome add(PersonDetails details, Set<Role> roles) {
        requireGrantable(roles);
        var outcome = people.add(details);
        if (outcome instanceof PersonOutcome.Stored(var person)) {
            accounts.open(person.id(), roles, null);
        }
        return outcome;
    }

    /**
     * Changes a person and what the person may do.
     *
     * @param version of the person the change was made from
     * @return what kept the account from being changed, else what came of changing the person
     */
    public ChangeOutcome change(PersonId person, long version, PersonDetails details, Set<Role> roles) {
        requireManaged(person);
        requireGrantable(roles);
        var outcome = people.change(person, version, details);
        if (outcome instanceof PersonOutcome.Refused) {
            return new ChangeOutcome(outcome, null);
        }
        var account = accounts.find(person);
        if (account.isEmpty()) {
            accounts.open(person, roles, null);
        } else if (!account.get().roles().equals(withLearner(roles))
                && accounts.giveRoles(person, roles) instanceof Refused refused) {
            return new ChangeOutcome(outcome, refused.reason());
        }
        return new ChangeOutcome(outcome, null);
    }

    /** Notes that a person has left, which ends every access at once, or is back. */
    public AccountOutcome activate(PersonId person, boolean active) {
        requireManaged(person);
        if (accounts.find(person).isPresent() && accounts.enable(person, active) instanceof Refused refused) {
            return refused;
        }
        people.activate(person, active);
        return new AccountOutcome.Done();
    }

    /** A link's secret by which the person may choose a password: see {@link Accounts#invite}. */
    public Optional<String> invite(PersonId person) {
        requireManaged(person);
        return accounts.invite(person);
    }

    private void requireManaged(PersonId person) {
        if (!mayManage(person)) {
            throw new AccessDeniedException("may not manage this person");
        }
    }

    private void requireGrantable(Set<Role> roles) {
        var grantable = grantable();
        if (grantable.isEmpty() || !grantable.containsAll(roles)) {
            throw new AccessDeniedException("may not give these roles");
        }
    }

    private static Set<Role> withLearner(Set<Role> roles) {
        var all = EnumSet.of(Role.LEARNER);
        all.addAll(roles);
        return all;
    }

    /**
     * What came of a change.
     *
     * @param person of the person
     * @param account why the account was not changed; null when it was
     */
    public record ChangeOutcome(PersonOutcome person, AccountOutcome.@Nullable Reason account) {}
}
