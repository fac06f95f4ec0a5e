package coop.siembra.access;

import coop.siembra.access.AccountOutcome.Refused;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
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
 * {@link AccessDeniedException} for anybody else. Every change is noted in the {@link Audit}.
 */
@Service
public class Administration {
    private static final String PERSON = "person.details";

    private final CurrentUser user;
    private final People people;
    private final Accounts accounts;
    private final Audit audit;

    Administration(CurrentUser user, People people, Accounts accounts, Audit audit) {
        this.user = user;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
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
            audit.note(AuditAction.ADDED, person.id(), PERSON);
            noteRoles(person.id(), roles);
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
        var before = people.find(person).map(Person::details);
        var outcome = people.change(person, version, details);
        if (outcome instanceof PersonOutcome.Refused) {
            return new ChangeOutcome(outcome, null);
        }
        before.map(details::partsOtherThanIn)
                .filter(parts -> !parts.isEmpty())
                .ifPresent(parts -> audit.note(AuditAction.CHANGED, person, PERSON, parts.toArray(String[]::new)));
        return new ChangeOutcome(outcome, changeRoles(person, roles));
    }

    /** @return why not; null when they are as wished */
    private AccountOutcome.@Nullable Reason changeRoles(PersonId person, Set<Role> roles) {
        var account = accounts.find(person);
        if (account.filter(known -> known.roles().equals(withLearner(roles))).isPresent()) {
            return null;
        }
        if (account.isEmpty()) {
            accounts.open(person, roles, null);
        } else if (accounts.giveRoles(person, roles) instanceof Refused refused) {
            return refused.reason();
        }
        noteRoles(person, roles);
        return null;
    }

    private void noteRoles(PersonId person, Set<Role> roles) {
        var names = withLearner(roles).stream().map(Role::name).toArray(String[]::new);
        audit.note(AuditAction.GRANTED, person, "account.roles", names);
    }

    /** Notes that a person has left, which ends every access at once, or is back. */
    public AccountOutcome activate(PersonId person, boolean active) {
        requireManaged(person);
        if (accounts.find(person).isPresent() && accounts.enable(person, active) instanceof Refused refused) {
            return refused;
        }
        people.activate(person, active);
        audit.note(active ? AuditAction.GRANTED : AuditAction.WITHDREW, person, "account.access");
        return new AccountOutcome.Done();
    }

    /** A link's secret by which the person may choose a password: see {@link Accounts#invite}. */
    public Optional<String> invite(PersonId person) {
        requireManaged(person);
        var secret = accounts.invite(person);
        if (secret.isPresent()) {
            audit.note(AuditAction.GRANTED, person, "account.invitation");
        }
        return secret;
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
