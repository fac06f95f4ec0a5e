package coop.siembra.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PeopleStore.DeputyEntry;
import coop.siembra.people.PeopleStore.PersonDocument;
import coop.siembra.people.PeopleStore.UnitDocument;
import coop.siembra.people.UnitOutcome.Reason;
import coop.siembra.people.UnitOutcome.Refused;
import coop.siembra.people.UnitOutcome.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** The units of the organisation, who leads them and whom they serve. There may be thousands: whoever shows one unit asks for that one. */
@Service
public class Units {
    private static final int TRIES = 5;

    private final MongoOperations mongo;
    private final Clock clock;

    Units(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Adds a unit below its parent, which must exist. */
    public UnitOutcome add(UnitId id, UnitDetails details) {
        if (isNameless(details)) {
            return new Refused(Reason.NAME_MISSING);
        }
        List<String> path = new ArrayList<>();
        if (details.parent() != null) {
            var parent = find(details.parent());
            if (parent.isEmpty()) {
                return new Refused(Reason.UNKNOWN_PARENT);
            }
            parent.get().path().forEach(step -> path.add(step.value()));
        }
        path.add(id.value());
        var document = UnitDocument.of(id, details, path, List.of());
        try {
            return new Stored(mongo.insert(document).toUnit());
        } catch (DuplicateKeyException taken) {
            return new Refused(Reason.ALREADY_EXISTS);
        }
    }

    /**
     * Changes name, head and place in the value chain; the parent stays as it is.
     *
     * @param version of the unit the change was made from
     */
    public UnitOutcome change(UnitId id, long version, UnitDetails details) {
        if (isNameless(details)) {
            return new Refused(Reason.NAME_MISSING);
        }
        if (details.head() != null && !isPerson(details.head())) {
            return new Refused(Reason.UNKNOWN_PERSON);
        }
        var update = new Update().set("name", details.name()).set("head", value(details.head()));
        return changed(id, version, UnitDocument.moved(update, details.place())).orElseGet(() -> missed(id));
    }

    /** Puts a unit elsewhere in the value chain, whatever sense that makes: see {@link ServiceLinks}. */
    UnitOutcome place(UnitId id, long version, ChainPlace place) {
        return changed(id, version, UnitDocument.moved(new Update(), place)).orElseGet(() -> missed(id));
    }

    /** Gives a unit a head, or none. */
    public UnitOutcome nameHead(UnitId id, @Nullable PersonId head) {
        if (head != null && !isPerson(head)) {
            return new Refused(Reason.UNKNOWN_PERSON);
        }
        return retrying(id, unit -> Update.update("head", value(head)));
    }

    /** Lets someone lead a unit in its head's place for at most a year. Periods that are over are forgotten. */
    public UnitOutcome nameDeputy(UnitId id, Deputy deputy) {
        if (!isPerson(deputy.person())) {
            return new Refused(Reason.UNKNOWN_PERSON);
        }
        LocalDate today = LocalDate.now(clock);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var unit = find(id);
            if (unit.isEmpty()) {
                return new Refused(Reason.UNKNOWN_UNIT);
            }
            var mistake =
                    DeputyChecks.mistakeIn(deputy, unit.get().head(), unit.get().deputies(), today);
            if (mistake.isPresent()) {
                return new Refused(mistake.get());
            }
            var current =
                    unit.get().deputies().stream().filter(other -> !other.to().isBefore(today));
            var done = changed(id, unit.get().version(), deputies(Stream.concat(current, Stream.of(deputy))));
            if (done.isPresent()) {
                return done.get();
            }
        }
        return missed(id);
    }

    /** Ends a person's deputising for a unit at once, also for periods still to come. */
    public UnitOutcome withdrawDeputy(UnitId id, PersonId person) {
        return retrying(
                id,
                unit -> deputies(
                        unit.deputies().stream().filter(other -> !other.person().equals(person))));
    }

    private static Update deputies(Stream<Deputy> deputies) {
        return Update.update(
                "deputies",
                deputies.sorted(Comparator.comparing(Deputy::from))
                        .map(DeputyEntry::of)
                        .toList());
    }

    /** A change that does not depend on what a form showed is tried again when another came between. */
    private UnitOutcome retrying(UnitId id, Function<Unit, Update> change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var unit = find(id);
            if (unit.isEmpty()) {
                return new Refused(Reason.UNKNOWN_UNIT);
            }
            var done = changed(id, unit.get().version(), change.apply(unit.get()));
            if (done.isPresent()) {
                return done.get();
            }
        }
        return missed(id);
    }

    private Optional<UnitOutcome> changed(UnitId id, long version, Update update) {
        var after = mongo.findAndModify(
                query(where("_id").is(id.value()).and("version").is(version)),
                update.inc("version", 1),
                FindAndModifyOptions.options().returnNew(true),
                UnitDocument.class);
        return Optional.ofNullable(after).map(document -> new Stored(document.toUnit()));
    }

    private UnitOutcome missed(UnitId id) {
        return new Refused(find(id).isPresent() ? Reason.CHANGED_MEANWHILE : Reason.UNKNOWN_UNIT);
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(mongo.findById(id.value(), UnitDocument.class))
                .map(UnitDocument::toUnit);
    }

    /** All units, each followed by those below it; sisters by English name. */
    public List<Unit> tree() {
        return TreeOrder.of(read(new Criteria()));
    }

    /** A unit and all below it, in the order of {@link #tree()}; empty when there is no such unit. */
    public List<Unit> within(UnitId id) {
        return TreeOrder.of(read(where("path").is(id.value())));
    }

    /** The units that belong to no other, by English name. */
    public List<Unit> tops() {
        return TreeOrder.of(read(where("parent").is(null)));
    }

    /** The ids of a unit and all below it, in no order. */
    List<String> idsWithin(UnitId id) {
        var query = query(where("path").is(id.value()));
        query.fields().include("_id");
        return mongo.find(query, Document.class, PeopleStore.UNITS).stream()
                .map(unit -> unit.getString("_id"))
                .toList();
    }

    /** Those of the units there are, in no order. */
    public List<Unit> findAll(Collection<UnitId> ids) {
        return read(where("_id").in(ids.stream().map(UnitId::value).toList()));
    }

    /** The units right below one, by English name. */
    public List<Unit> below(UnitId id) {
        return TreeOrder.of(read(where("parent").is(id.value())));
    }

    /** Everybody who is the head of a unit. */
    public Set<PersonId> heads() {
        return mongo.findDistinct(query(where("head").ne(null)), "head", UnitDocument.class, String.class).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who leads a unit, when anybody does. */
    public Optional<PersonId> headOf(UnitId id) {
        return find(id).map(Unit::head);
    }

    /** The units a person leads at a moment, as head or as acting deputy, with all units below them; in tree order. */
    public List<Unit> ledBy(PersonId person, Instant now) {
        var led = ledThemselves(person, now).map(unit -> unit.id().value()).toList();
        return led.isEmpty() ? List.of() : TreeOrder.of(read(where("path").in(led)));
    }

    /** The topmost of the units that {@link #ledBy} names: all others of them are below these. */
    public List<Unit> ledTops(PersonId person, Instant now) {
        var led = ledThemselves(person, now).toList();
        return TreeOrder.of(led.stream()
                .filter(unit -> led.stream().noneMatch(other -> other != unit && unit.isWithin(other.id())))
                .toList());
    }

    /** Whether {@link #ledBy} names any unit. */
    public boolean leadsAny(PersonId person, Instant now) {
        return ledThemselves(person, now).findAny().isPresent();
    }

    /** Whether {@link #ledBy} names this unit. */
    public boolean leads(PersonId person, UnitId id, Instant now) {
        var day = LocalDate.ofInstant(now, clock.getZone());
        // mostly it is the unit's own head who asks, and then nothing above is read
        return find(id).filter(unit -> unit.isLedBy(person, day)
                        || findAll(unit.path()).stream().anyMatch(above -> above.isLedBy(person, day)))
                .isPresent();
    }

    private Stream<Unit> ledThemselves(PersonId person, Instant now) {
        var day = LocalDate.ofInstant(now, clock.getZone());
        var named = new Criteria()
                .orOperator(
                        where("head").is(person.value()),
                        where("deputies.person").is(person.value()));
        return read(named).stream().filter(unit -> unit.isLedBy(person, day));
    }

    private List<Unit> read(Criteria which) {
        return mongo.find(query(which), UnitDocument.class).stream()
                .map(UnitDocument::toUnit)
                .toList();
    }

    private boolean isPerson(PersonId person) {
        return mongo.exists(query(where("_id").is(person.value())), PersonDocument.class);
    }

    static boolean isNameless(UnitDetails details) {
        return details.name().en().isBlank() || details.name().es().isBlank();
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
