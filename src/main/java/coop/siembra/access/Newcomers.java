package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome;
import coop.siembra.people.PersonOutcome.Reason;
import coop.siembra.people.PersonOutcome.Refused;
import coop.siembra.people.PersonOutcome.Stored;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * People who begin to work here, entered by recruiters, with an account that may do no more than learn. Whom they may enter is for the caller to
 * ask; once somebody has a password or another right, their account is no longer a recruiter's business. Every method throws
 * {@link AccessDeniedException} for anybody who is no recruiter.
 */
@Service
public class Newcomers {
    private final CurrentUser user;
    private final People people;
    private final Accounts accounts;
    private final Audit audit;

    Newcomers(CurrentUser user, People people, Accounts accounts, Audit audit) {
        this.user = user;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Adds a person with an account, unless it was done before; what an earlier try left unfinished is finished.
     *
     * @param id for ever this newcomer's
     * @return the person as stored, which is as it was entered the first time
     */
    public PersonOutcome enter(PersonId id, PersonDetails details) {
        requireRecruiter();
        var outcome = people.add(id, details);
        if (outcome instanceof Stored) {
            audit.note(AuditAction.ADDED, id, "person.details");
        } else if (outcome instanceof Refused(var reason) && reason != Reason.ALREADY_EXISTS) {
            return outcome;
        }
        if (accounts.open(id, Set.of(), null)) {
            audit.note(AuditAction.GRANTED, id, "account.roles", Role.LEARNER.name());
        }
        return people.find(id).<PersonOutcome>map(Stored::new).orElse(outcome);
    }

    /** A link's secret by which a newcomer may choose the first password: see {@link Accounts#invite}. */
    public Optional<String> invite(PersonId person) {
        requireRecruiter();
        var secret = mayInvite(person) ? accounts.invite(person) : Optional.<String>empty();
        if (secret.isPresent()) {
            audit.note(AuditAction.GRANTED, person, "account.invitation");
        }
        return secret;
    }

    /** Whether somebody is still a newcomer: works here, has chosen no password and may do no more than learn. */
    public boolean mayInvite(PersonId person) {
        return people.find(person).filter(Person::active).isPresent()
                && accounts.find(person)
                        .filter(account -> account.enabled() && !account.hasPassword())
                        .filter(account -> account.roles().equals(Set.of(Role.LEARNER)))
                        .isPresent();
    }

    private void requireRecruiter() {
        if (!user.has(Role.RECRUITER)) {
            throw new AccessDeniedException("newcomers are entered by recruiters");
        }
    }
}
