package coop.siembra.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.model.PasswordRule;
import coop.siembra.access.model.Secret;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** The first start: makes the organisation and its administrator, once, for whoever holds the link printed in the log. */
@Service
public class Setup {
    /** How long the link works. */
    static final Duration VALID = Duration.ofHours(24);

    private static final UnitId TOP = new UnitId("organisation");
    private static final PersonId FIRST = new PersonId("administrator");

    private final MongoOperations mongo;
    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final Organisation organisation;
    private final Audit audit;
    private final Clock clock;

    Setup(
            MongoOperations mongo,
            Accounts accounts,
            People people,
            Units units,
            Organisation organisation,
            Audit audit,
            Clock clock) {
        this.mongo = mongo;
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a new link's secret; an earlier one stops working. */
    String open() {
        String secret = Secret.random();
        mongo.save(
                new SetupLink(SetupLink.ID, Secret.hash(secret), clock.instant().plus(VALID), false));
        return secret;
    }

    /** Whether a secret opens the set-up now. */
    public boolean isOpen(String secret) {
        return accounts.none() && mongo.exists(unused(secret), SetupLink.class);
    }

    /** Sets up the organisation; everything is checked before the link is used up. */
    public SetupOutcome finish(String secret, FirstSettings first) {
        var details =
                new PersonDetails(first.name(), first.email(), TOP, LocalizedText.same(""), first.language(), null);
        var weakness = PasswordRule.weakness(first.password(), first.name(), first.email(), first.organisation());
        if (weakness.isPresent()) {
            return new SetupOutcome.Weak(weakness.get());
        }
        if (!OrganisationSettings.isName(first.organisation())) {
            return new SetupOutcome.Refused(SetupOutcome.Reason.ORGANISATION_MISSING);
        }
        if (!isOpen(secret)) {
            return new SetupOutcome.Refused(SetupOutcome.Reason.LINK_EXPIRED);
        }
        units.add(TOP, new UnitDetails(LocalizedText.same(first.organisation().strip()), null, null, List.of(), false));
        return switch (addOrMend(details)) {
            case PersonOutcome.Refused(var reason) -> new SetupOutcome.PersonRefused(reason);
            case PersonOutcome.Stored stored -> claim(secret, first);
        };
    }

    /** The person may be there from a set-up that was cut short. */
    private PersonOutcome addOrMend(PersonDetails details) {
        return people.find(FIRST)
                .map(before -> people.change(FIRST, before.version(), details))
                .orElseGet(() -> people.add(FIRST, details));
    }

    private SetupOutcome claim(String secret, FirstSettings first) {
        var claimed = mongo.updateFirst(unused(secret), Update.update("used", true), SetupLink.class);
        if (claimed.getMatchedCount() == 0) {
            return new SetupOutcome.Refused(SetupOutcome.Reason.LINK_EXPIRED);
        }
        var roles = EnumSet.of(Role.LEARNER, Role.TRAINING, Role.ADMIN);
        accounts.open(FIRST, roles, accounts.hash(first.password()));
        organisation.change(organisation.settings().named(first.organisation()));
        audit.note(
                AuditAction.GRANTED,
                FIRST,
                "account.roles",
                roles.stream().map(Role::name).toArray(String[]::new));
        return new SetupOutcome.Done();
    }

    private Query unused(String secret) {
        return query(where("_id")
                .is(SetupLink.ID)
                .and("hash")
                .is(Secret.hash(secret))
                .and("used")
                .is(false)
                .and("expires")
                .gt(clock.instant()));
    }

    /**
     * What the first administrator says.
     *
     * @param organisation its name
     * @param name of the administrator
     * @param email to sign in with
     * @param password chosen
     * @param language the administrator reads
     */
    public record FirstSettings(String organisation, String name, String email, String password, Language language) {}

    /** The one link. */
    @Document("setup")
    @TypeAlias("setup")
    record SetupLink(@MongoId String id, String hash, Instant expires, boolean used) {
        static final String ID = "setup";
    }
}
