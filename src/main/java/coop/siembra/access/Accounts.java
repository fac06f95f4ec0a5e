package coop.siembra.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.AccountOutcome.Done;
import coop.siembra.access.AccountOutcome.Reason;
import coop.siembra.access.AccountOutcome.Refused;
import coop.siembra.access.AccountOutcome.Weak;
import coop.siembra.access.AccountStore.AccountDocument;
import coop.siembra.access.model.PasswordRule;
import coop.siembra.access.model.Secret;
import coop.siembra.access.web.RememberedStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Who may sign in, as what, and by which password. Says nothing about who may change that: see {@link Administration}. */
@Service
public class Accounts {
    private static final Duration INVITATION = Duration.ofDays(7);

    private final MongoOperations mongo;
    private final People people;
    private final PasswordEncoder encoder;
    private final RememberedStore remembered;
    private final Clock clock;

    Accounts(MongoOperations mongo, People people, PasswordEncoder encoder, RememberedStore remembered, Clock clock) {
        this.mongo = mongo;
        this.people = people;
        this.encoder = encoder;
        this.remembered = remembered;
        this.clock = clock;
    }

    /** Hashes a password, which takes its time: hash once what several accounts share. */
    public PasswordHash hash(String password) {
        return new PasswordHash(Objects.requireNonNull(encoder.encode(password)));
    }

    /**
     * Opens an account.
     *
     * @param password null when the person will choose one by {@linkplain #invite invitation}
     * @return false when the person had one already, which stays as it is
     */
    public boolean open(PersonId person, Set<Role> roles, @Nullable PasswordHash password) {
        var hash = password == null ? null : password.encoded();
        try {
            mongo.insert(new AccountDocument(person.value(), hash, AccountStore.names(roles), true, now(), null, null));
            return true;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    /** Whether nobody at all can sign in yet. */
    public boolean none() {
        return !mongo.exists(new Query(), AccountDocument.class);
    }

    public Optional<Account> find(PersonId person) {
        return document(person).map(AccountDocument::toAccount);
    }

    /** Whoever has a role, in no order. */
    public List<PersonId> holding(Role role) {
        return mongo.find(query(where("roles").is(role.name())), AccountDocument.class).stream()
                .map(document -> document.toAccount().person())
                .toList();
    }

    /** Those of the persons' accounts there are, in no order. */
    public List<Account> findAll(Collection<PersonId> persons) {
        var keys = persons.stream().map(PersonId::value).toList();
        return mongo.find(query(where("_id").in(keys)), AccountDocument.class).stream()
                .map(AccountDocument::toAccount)
                .toList();
    }

    /** Sets what a person may do; ends the person's sessions, so that the change holds at once. */
    public AccountOutcome giveRoles(PersonId person, Set<Role> roles) {
        if (!roles.contains(Role.ADMIN) && isLastAdmin(person)) {
            return new Refused(Reason.LAST_ADMIN);
        }
        return update(person, new Update().set("roles", AccountStore.names(roles)));
    }

    /** Ends every access of a person, or gives it back. */
    public AccountOutcome enable(PersonId person, boolean enabled) {
        if (!enabled && isLastAdmin(person)) {
            return new Refused(Reason.LAST_ADMIN);
        }
        var outcome = update(person, new Update().set("enabled", enabled).unset("invitation"));
        remembered.endAll(person.value());
        return outcome;
    }

    /** Changes the password of somebody who knows the current one; ends the person's other sessions. */
    public AccountOutcome changePassword(PersonId person, String current, String replacement) {
        var account = document(person);
        if (account.isEmpty()) {
            return new Refused(Reason.UNKNOWN_ACCOUNT);
        }
        var hash = account.get().hash();
        if (hash == null || PasswordRule.isTooLong(current) || !encoder.matches(current, hash)) {
            return new Refused(Reason.WRONG_PASSWORD);
        }
        return setPassword(person, replacement, new Query());
    }

    /**
     * Makes a link by which the person may choose a password within seven days, once; an earlier one stops working.
     *
     * @return the secret part of the link
     */
    public Optional<String> invite(PersonId person) {
        String secret = Secret.random();
        var update = new Update().set("invitation", Secret.hash(secret)).set("invitationEnds", now().plus(INVITATION));
        boolean found =
                mongo.updateFirst(byId(person), update, AccountDocument.class).getMatchedCount() == 1;
        return found ? Optional.of(secret) : Optional.empty();
    }

    /** Whose invitation a secret is, while it can be used. */
    public Optional<Person> invited(String secret) {
        return Optional.ofNullable(mongo.findOne(openInvitation(secret), AccountDocument.class))
                .filter(AccountDocument::enabled)
                .flatMap(account -> people.find(new PersonId(account.id())))
                .filter(Person::active);
    }

    /** Sets the password of whoever was invited by a secret, which cannot be used again. */
    public AccountOutcome acceptInvitation(String secret, String password) {
        var person = invited(secret);
        return person.isEmpty()
                ? new Refused(Reason.LINK_EXPIRED)
                : setPassword(person.get().id(), password, openInvitation(secret));
    }

    private AccountOutcome setPassword(PersonId id, String password, Query when) {
        var known = people.find(id).map(person -> person.name() + " " + person.email());
        var weakness = PasswordRule.weakness(password, known.orElse(""));
        if (weakness.isPresent()) {
            return new Weak(weakness.get());
        }
        var update = new Update()
                .set("hash", hash(password).encoded())
                .set("since", now())
                .unset("invitation")
                .unset("invitationEnds");
        var which = when.addCriteria(where("_id").is(id.value()));
        boolean done = mongo.updateFirst(which, update, AccountDocument.class).getMatchedCount() == 1;
        remembered.endAll(id.value());
        return done ? new Done() : new Refused(Reason.LINK_EXPIRED);
    }

    private Query openInvitation(String secret) {
        return query(where("invitation")
                .is(Secret.hash(secret))
                .and("invitationEnds")
                .gt(now()));
    }

    private AccountOutcome update(PersonId person, Update update) {
        var result = mongo.updateFirst(byId(person), update.set("since", now()), AccountDocument.class);
        return result.getMatchedCount() == 1 ? new Done() : new Refused(Reason.UNKNOWN_ACCOUNT);
    }

    private boolean isLastAdmin(PersonId person) {
        var admins = mongo.find(query(where("roles").is(Role.ADMIN.name())), AccountDocument.class).stream()
                .filter(AccountDocument::enabled)
                .map(AccountDocument::id)
                .toList();
        return admins.equals(List.of(person.value()));
    }

    private Optional<AccountDocument> document(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.value(), AccountDocument.class));
    }

    private static Query byId(PersonId person) {
        return query(where("_id").is(person.value()));
    }

    /** The store keeps milliseconds; comparing with what a session remembers needs the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What signing in compares with: for this module only. */
    Optional<Credentials> credentials(PersonId person) {
        return document(person)
                .map(account -> new Credentials(account.hash(), account.roleSet(), account.enabled(), account.since()));
    }

    /**
     * What signing in compares with.
     *
     * @param hash null while no password has been chosen
     * @param since sessions begun with an earlier value are over
     */
    record Credentials(@Nullable String hash, Set<Role> roles, boolean enabled, Instant since) {}
}
