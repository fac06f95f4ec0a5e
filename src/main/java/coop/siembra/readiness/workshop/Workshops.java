package coop.siembra.readiness.workshop;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.readiness.model.workshop.Agenda;
import coop.siembra.readiness.model.workshop.Composer;
import coop.siembra.readiness.model.workshop.Composer.Wish;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshop.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What those who lead a unit do with its workshops; refused, with an {@link AccessDeniedException}, to everybody who does not lead the unit
 * at that moment. A workshop of another unit is refused like one that is not there.
 */
@Service
public class Workshops {
    /** A block a team had within this time is taken only where there is no other. */
    static final Duration LATELY = Duration.ofDays(183);

    private final WorkshopStore store;
    private final TeamAccess access;
    private final CurrentUser user;
    private final People people;
    private final Units units;
    private final Rules rules;
    private final ContentLibrary library;
    private final Clock clock;

    @Autowired
    Workshops(
            WorkshopStore store,
            TeamAccess access,
            CurrentUser user,
            People people,
            Units units,
            Rules rules,
            ContentLibrary library,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.user = user;
        this.people = people;
        this.units = units;
        this.rules = rules;
        this.library = library;
        this.clock = clock;
    }

    /** The same at another time: for tests, and for a history made to be looked at. */
    public Workshops at(Clock other) {
        return new Workshops(store, access, user, people, units, rules, library, other);
    }

    /** What came of something. */
    public sealed interface Outcome {
        /** It is stored. */
        record Stored(Workshop workshop) implements Outcome {}

        /** It is not. */
        record Refused(WorkshopRefusal why) implements Outcome {}
    }

    /** Those of a unit and below, the latest planned first. */
    public List<Workshop> within(UnitId unit) {
        access.requireTeam(unit);
        return store.within(unit);
    }

    /** One; nothing when there is none, or it is of a unit the signed-in person does not lead. */
    public Optional<Workshop> find(String id) {
        return store.find(id).filter(workshop -> access.maySeeTeam(workshop.unit()));
    }

    /** Who can be invited: everybody who works in the unit or below, by name. */
    public List<Person> people(UnitId unit) {
        access.requireTeam(unit);
        return people.findAll(people.idsWithin(unit)).stream()
                .filter(Person::active)
                .toList();
    }

    /** The blocks there are. */
    public List<Block> blocks() {
        return guides().blocks();
    }

    private Guides guides() {
        return rules.now().guides();
    }

    /**
     * Composes a workshop for a gap and keeps it as a draft.
     *
     * @param minutes one of {@link Composer#LENGTHS}
     * @param objectives ids of objectives that should be served before others
     */
    public Outcome plan(UnitId unit, CompetencyId competency, int minutes, Set<String> objectives) {
        access.requireTeam(unit);
        if (library.competency(competency.value()).isEmpty() || !Composer.LENGTHS.contains(minutes)) {
            return new Outcome.Refused(WorkshopRefusal.UNKNOWN_COMPETENCY);
        }
        if (people.count(PeopleQuery.of(unit)) > Workshop.LARGEST_UNIT) {
            return new Outcome.Refused(WorkshopRefusal.UNIT_TOO_LARGE);
        }
        var agenda = new Composer(blocks()).compose(wish(unit, competency, minutes, objectives));
        if (agenda.parts().isEmpty()) {
            return new Outcome.Refused(WorkshopRefusal.NO_BLOCKS);
        }
        var workshop = new Workshop(
                UUID.randomUUID().toString(),
                0,
                unit,
                competency,
                minutes,
                guides().version(),
                user.personId(),
                now(),
                State.DRAFT,
                agenda,
                null,
                List.of(),
                0,
                Set.of());
        store.add(workshop);
        return new Outcome.Stored(workshop);
    }

    private Wish wish(UnitId unit, CompetencyId competency, int minutes, Set<String> objectives) {
        var had = store.within(unit).stream()
                .filter(other -> other.state() == State.HELD || other.state() == State.INVITED)
                .filter(other -> other.plannedAt().isAfter(now().minus(LATELY)))
                .flatMap(other -> other.agenda().parts().stream())
                .map(part -> part.block())
                .collect(Collectors.toSet());
        var coming = people.idsWithin(unit);
        return new Wish(competency, minutes, coming.size(), objectives, had, allLead(coming));
    }

    /** Whether a workshop is for people who lead others and for nobody else. */
    private boolean allLead(List<PersonId> coming) {
        return !coming.isEmpty()
                && coming.size() <= Workshop.MOST_PEOPLE
                && coming.stream().allMatch(person -> units.leadsAny(person, now()));
    }

    /** What could stand in places of the agenda instead. */
    public Alternatives alternatives(Workshop workshop) {
        access.requireTeam(workshop.unit());
        var wish = wish(workshop.unit(), workshop.competency(), workshop.minutes(), Set.of());
        return new Alternatives(new Composer(blocks()), wish, workshop.agenda());
    }

    /** Puts another agenda in place of the one there is. */
    public Outcome arrange(Workshop workshop, Agenda agenda) {
        return changing(workshop, before -> {
            if (agenda.parts().size() > Agenda.MOST_PARTS) {
                return new Outcome.Refused(WorkshopRefusal.TOO_MANY_PARTS);
            }
            boolean unknown = agenda.parts().stream()
                    .anyMatch(part -> !part.isBreak()
                            && guides().block(part.block()).isEmpty()
                            && !before.agenda().has(part.block()));
            return unknown
                    ? new Outcome.Refused(WorkshopRefusal.UNKNOWN_BLOCK)
                    : new Outcome.Stored(store.save(before.with(agenda), List.of()));
        });
    }

    /**
     * Says when and where it is, and who should come; keeps it without telling anybody while it is a draft, and tells those concerned at once
     * when they have been invited already.
     */
    public Outcome schedule(Workshop workshop, Place place, List<PersonId> invited) {
        return changing(workshop, before -> {
            var refusal = PlaceChecks.mistake(place, invited, people.idsWithin(before.unit()), LocalDate.now(clock));
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            var after = before.at(place, invited.stream().distinct().toList());
            return before.expected() ? told(before, after) : new Outcome.Stored(store.save(after, List.of()));
        });
    }

    private Outcome told(Workshop before, Workshop after) {
        var staying = new HashSet<>(after.invited());
        var released = before.invited().stream()
                .filter(person -> !staying.contains(person))
                .toList();
        var sent = after.sent(State.INVITED);
        return new Outcome.Stored(store.save(sent, List.of(news(sent, sent.invited(), released))));
    }

    /** Invites everybody named, in the application and by letter. */
    public Outcome invite(Workshop workshop) {
        return changing(workshop, before -> {
            var place = before.place();
            if (place == null) {
                return new Outcome.Refused(WorkshopRefusal.DATE_MISSING);
            }
            if (before.invited().isEmpty()) {
                return new Outcome.Refused(WorkshopRefusal.NOBODY_INVITED);
            }
            var mistake =
                    PlaceChecks.mistake(place, before.invited(), people.idsWithin(before.unit()), LocalDate.now(clock));
            return mistake.isPresent() ? new Outcome.Refused(mistake.get()) : told(before, before);
        });
    }

    /** Calls it off, and tells those who were invited. */
    public Outcome cancel(Workshop workshop) {
        return changing(workshop, before -> {
            var after = before.sent(State.CANCELLED);
            return new Outcome.Stored(store.save(
                    after, before.expected() ? List.of(news(after, List.of(), before.invited())) : List.of()));
        });
    }

    /** Takes down who was there; may be corrected. */
    public Outcome attended(Workshop workshop, Set<PersonId> there) {
        var before = current(workshop);
        var place = before.place();
        if (before.state() != State.INVITED && before.state() != State.HELD || place == null) {
            return new Outcome.Refused(WorkshopRefusal.OVER);
        }
        if (place.begins(clock.getZone()).toInstant().isAfter(clock.instant())) {
            return new Outcome.Refused(WorkshopRefusal.NOT_YET);
        }
        if (!before.invited().containsAll(there)) {
            return new Outcome.Refused(WorkshopRefusal.NOT_OF_THE_UNIT);
        }
        return stored(before, workshop, found -> new Outcome.Stored(store.save(found.held(there), List.of())));
    }

    private WorkshopNews news(Workshop workshop, List<PersonId> coming, List<PersonId> released) {
        return new WorkshopNews(UUID.randomUUID(), now(), workshop.id(), workshop.sequence(), coming, released);
    }

    private Outcome changing(Workshop shown, Function<Workshop, Outcome> change) {
        var before = current(shown);
        return before.open() ? stored(before, shown, change) : new Outcome.Refused(WorkshopRefusal.OVER);
    }

    /** What is shown may be old: then nothing is changed. */
    private Outcome stored(Workshop before, Workshop shown, Function<Workshop, Outcome> change) {
        if (before.revision() != shown.revision()) {
            return new Outcome.Refused(WorkshopRefusal.CHANGED_MEANWHILE);
        }
        try {
            return change.apply(before);
        } catch (OptimisticLockingFailureException meanwhile) {
            return new Outcome.Refused(WorkshopRefusal.CHANGED_MEANWHILE);
        }
    }

    private Workshop current(Workshop shown) {
        return find(shown.id())
                .orElseThrow(() -> new AccessDeniedException("not a workshop of the signed-in person's units"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
