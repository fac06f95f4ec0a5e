package coop.siembra.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.Folding;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PeopleStore.PersonDocument;
import coop.siembra.people.PersonOutcome.Reason;
import coop.siembra.people.PersonOutcome.Refused;
import coop.siembra.people.PersonOutcome.Stored;
import coop.siembra.people.events.PersonChanged;
import coop.siembra.people.model.EmailSyntax;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** Everybody who works for the organisation. Lists are searched, sorted and paged in the database. */
@Service
public class People {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SITE = 80;
    private static final int LONGEST_SEARCH = 80;

    private final MongoOperations mongo;
    private final Units units;
    private final OutboxRelay relay;
    private final Clock clock;

    People(MongoOperations mongo, Units units, OutboxRelay relay, Clock clock) {
        this.mongo = mongo;
        this.units = units;
        this.relay = relay;
        this.clock = clock;
    }

    /** Adds a person under a new id. */
    public PersonOutcome add(PersonDetails details) {
        return add(new PersonId(UUID.randomUUID().toString()), details);
    }

    /** Adds a person under an id chosen by the caller, such as an importer that must not add anybody twice. */
    public PersonOutcome add(PersonId id, PersonDetails details) {
        var mistake = mistakeIn(details);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        try {
            var outbox = Outbox.empty().with(List.of(news(id)));
            var stored = mongo.insert(PersonDocument.of(id, details, outbox));
            relay.wake(PersonDocument.class, stored.id());
            return new Stored(stored.toPerson());
        } catch (DuplicateKeyException taken) {
            return new Refused(find(id).isPresent() ? Reason.ALREADY_EXISTS : Reason.EMAIL_TAKEN);
        }
    }

    /**
     * Changes what is known of a person.
     *
     * @param version of the person the change was made from
     */
    public PersonOutcome change(PersonId id, long version, PersonDetails details) {
        var mistake = mistakeIn(details);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        var document = PersonDocument.of(id, details, Outbox.empty());
        var update = new Update()
                .set("name", document.name())
                .set("email", document.email())
                .set("unit", document.unit())
                .set("position", document.position())
                .set("language", document.language())
                .set("hiredOn", document.hiredOn())
                .set("role", document.role())
                .set("site", document.site())
                .set("folded", document.folded())
                .set("sortName", document.sortName());
        try {
            return changed(id, where("version").is(version), update);
        } catch (DuplicateKeyException taken) {
            return new Refused(Reason.EMAIL_TAKEN);
        }
    }

    /** Marks that a person has left, or is back. Accounts listen to this: who has left cannot sign in. */
    public PersonOutcome activate(PersonId id, boolean active) {
        return changed(id, new Criteria(), Update.update("active", active));
    }

    /** Sets the language a person reads. */
    public PersonOutcome speak(PersonId id, Language language) {
        return changed(id, new Criteria(), Update.update("language", language.code()));
    }

    private PersonOutcome changed(PersonId id, Criteria when, Update update) {
        var matching = new Criteria().andOperator(where("_id").is(id.value()), when);
        var after = mongo.findAndModify(
                query(when.getCriteriaObject().isEmpty() ? where("_id").is(id.value()) : matching),
                update.inc("version", 1)
                        .push("outbox.events", Outbox.Letter.of(news(id)))
                        .set("outbox.pending", true),
                FindAndModifyOptions.options().returnNew(true),
                PersonDocument.class);
        if (after != null) {
            relay.wake(PersonDocument.class, after.id());
            return new Stored(after.toPerson());
        }
        return new Refused(find(id).isPresent() ? Reason.CHANGED_MEANWHILE : Reason.UNKNOWN_PERSON);
    }

    private PersonChanged news(PersonId id) {
        return new PersonChanged(UUID.randomUUID(), clock.instant(), id);
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), PersonDocument.class))
                .map(PersonDocument::toPerson);
    }

    /** The person with an e-mail address, in any case. */
    public Optional<Person> findByEmail(String email) {
        var folded = email.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(mongo.findOne(query(where("email").is(folded)), PersonDocument.class))
                .map(PersonDocument::toPerson);
    }

    /** Those of the persons there are, by name. */
    public List<Person> findAll(Collection<PersonId> ids) {
        var keys = ids.stream().map(PersonId::value).distinct().toList();
        return read(query(where("_id").in(keys)).with(Sort.by("sortName")));
    }

    /**
     * One page of a list.
     *
     * @param offset persons to leave out at the beginning
     * @param limit persons to return at most
     */
    public List<Person> page(PeopleQuery shown, int offset, int limit) {
        return read(matching(shown).with(order(shown)).skip(offset).limit(limit));
    }

    /** How many persons the whole list has. */
    public long count(PeopleQuery shown) {
        return mongo.count(matching(shown), PersonDocument.class);
    }

    /** Who works in a unit itself. */
    public List<Person> in(UnitId unit) {
        return read(query(where("unit").is(unit.value()).and("active").is(true)));
    }

    /** Who works in a unit and those below it. */
    public List<PersonId> idsWithin(UnitId unit) {
        var query = matching(PeopleQuery.of(unit));
        query.fields().include("_id");
        return ids(query);
    }

    /** Who works in a unit and those below it, each with the unit they work in. */
    public Map<PersonId, UnitId> unitsOfThoseWithin(UnitId unit) {
        var query = matching(PeopleQuery.of(unit));
        query.fields().include("unit");
        return mongo.find(query, org.bson.Document.class, PeopleStore.PEOPLE).stream()
                .collect(Collectors.toMap(
                        person -> new PersonId(person.getString("_id")),
                        person -> new UnitId(person.getString("unit"))));
    }

    private List<PersonId> ids(Query query) {
        return mongo.find(query, org.bson.Document.class, PeopleStore.PEOPLE).stream()
                .map(document -> new PersonId(document.getString("_id")))
                .toList();
    }

    private List<Person> read(Query query) {
        return mongo.find(query, PersonDocument.class).stream()
                .map(PersonDocument::toPerson)
                .toList();
    }

    private Query matching(PeopleQuery shown) {
        var query = new Query();
        if (shown.within() != null) {
            query.addCriteria(where("unit").in(units.idsWithin(shown.within())));
        }
        switch (shown.status()) {
            case ACTIVE -> query.addCriteria(where("active").is(true));
            case LEFT -> query.addCriteria(where("active").is(false));
            case ANY -> {}
        }
        words(shown.search()).ifPresent(query::addCriteria);
        return query;
    }

    /** Each word must occur, in any order; together in one condition, because a query takes one on each field. */
    private static Optional<Criteria> words(String search) {
        String folded = Folding.fold(search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        var each = List.of(folded.split(" ")).stream()
                .map(word -> where("folded").regex(Pattern.quote(word)))
                .toList();
        return Optional.of(new Criteria().andOperator(each));
    }

    private static Sort order(PeopleQuery shown) {
        var direction = shown.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        var byName = Sort.by(direction, "sortName");
        return switch (shown.order()) {
            case NAME -> byName.and(Sort.by("_id"));
            case EMAIL -> Sort.by(direction, "email");
            case UNIT -> Sort.by(direction, "unit").and(byName);
            case HIRED_ON -> Sort.by(direction, "hiredOn").and(byName);
        };
    }

    private Optional<Reason> mistakeIn(PersonDetails details) {
        return mistakeIn(details, unit -> units.find(unit).isPresent());
    }

    /** Those of some units there are. */
    Set<UnitId> unitsAmong(Collection<UnitId> some) {
        return units.findAll(some).stream().map(Unit::id).collect(Collectors.toSet());
    }

    static Optional<Reason> mistakeIn(PersonDetails details, Predicate<UnitId> isUnit) {
        if (details.name().isEmpty()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (details.name().length() > LONGEST_NAME) {
            return Optional.of(Reason.NAME_TOO_LONG);
        }
        if (!EmailSyntax.isValid(details.email())) {
            return Optional.of(Reason.EMAIL_INVALID);
        }
        if (details.site() != null && details.site().length() > LONGEST_SITE) {
            return Optional.of(Reason.SITE_TOO_LONG);
        }
        return isUnit.test(details.unit()) ? Optional.empty() : Optional.of(Reason.UNKNOWN_UNIT);
    }
}
