package coop.siembra.app.demo;

import coop.siembra.access.Accounts;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.AssignmentTarget;
import coop.siembra.learning.Assignments;
import coop.siembra.people.AccentColour;
import coop.siembra.people.Deputy;
import coop.siembra.people.Logo;
import coop.siembra.people.Organisation;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.PersonOutcome;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.UnitOutcome;
import coop.siembra.people.Units;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the organisation of a cast: settings, units, people with accounts, heads, deputies, and what everybody is asked for. */
@Component
final class Founding {
    private static final LocalTime ASKED_AT = LocalTime.of(9, 30);

    private final Organisation organisation;
    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Clock clock;

    Founding(
            Organisation organisation,
            Units units,
            People people,
            Accounts accounts,
            Assignments assignments,
            Clock clock) {
        this.organisation = organisation;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** @return who leads which unit */
    Map<UnitId, PersonId> found(Cast cast, String password) {
        settle(cast);
        cast.units().forEach(this::add);
        var hash = accounts.hash(password);
        cast.people().forEach(person -> {
            require(people.add(person.id(), person.details()));
            accounts.open(person.id(), person.roles(), hash);
        });
        var heads = heads(cast);
        heads.forEach((unit, head) -> require(units.nameHead(unit, head)));
        cast.people().stream().filter(Colleague::deputy).forEach(person -> depute(cast, person));
        ask(cast, heads);
        return heads;
    }

    /** Who leads which unit. */
    static Map<UnitId, PersonId> heads(Cast cast) {
        Map<UnitId, PersonId> heads = new HashMap<>();
        cast.people().stream()
                .filter(Colleague::head)
                .forEach(person -> heads.put(person.details().unit(), person.id()));
        return heads;
    }

    /** What the organisation is called and looks like. */
    void settle(Cast cast) {
        var before = organisation.settings();
        var logo = cast.logo();
        organisation.change(new OrganisationSettings(
                before.version(),
                cast.name(),
                logo != null
                                && Logo.accept(logo.getBytes(StandardCharsets.UTF_8))
                                        instanceof Logo.LogoOutcome.Accepted(var accepted)
                        ? accepted
                        : null,
                new AccentColour(cast.accent()),
                before.english(),
                before.spanish(),
                before.minimumGroup()));
    }

    private void add(Part part) {
        require(units.add(part.id(), new UnitDetails(part.name(), part.parent(), null, part.place())));
    }

    private void depute(Cast cast, Colleague person) {
        var today = LocalDate.now(clock);
        cast.units().stream()
                .filter(part -> part.id().equals(person.details().unit()))
                .forEach(part -> {
                    var period = part.deputy();
                    if (period != null) {
                        var from = today.plusDays(period.from());
                        require(units.nameDeputy(
                                part.id(), new Deputy(person.id(), from, today.plusDays(period.to()))));
                    }
                });
    }

    private void ask(Cast cast, Map<UnitId, PersonId> heads) {
        cast.units().forEach(part -> ask(new AssignmentTarget.ToUnit(part.id()), part.asked(), heads.get(part.id())));
        cast.people()
                .forEach(person -> ask(
                        new AssignmentTarget.ToPerson(person.id()),
                        person.asked(),
                        heads.get(person.details().unit())));
    }

    private void ask(AssignmentTarget target, Map<CourseId, Cast.Asked> asked, @Nullable PersonId by) {
        if (by == null) {
            return;
        }
        var today = LocalDate.now(clock);
        asked.forEach((course, days) -> assignments
                .at(Clock.fixed(at(days), clock.getZone()))
                .assign(course, target, today.plusDays(days.due()), by));
    }

    /** When somebody was asked. */
    Instant at(Cast.Asked asked) {
        var day = LocalDate.now(clock).minusDays(asked.ago());
        return day.atTime(ASKED_AT).atZone(clock.getZone()).toInstant();
    }

    private static void require(PersonOutcome outcome) {
        if (outcome instanceof PersonOutcome.Refused(var reason)) {
            throw new IllegalStateException("an invented person was refused: " + reason);
        }
    }

    private static void require(UnitOutcome outcome) {
        if (outcome instanceof UnitOutcome.Refused(var reason)) {
            throw new IllegalStateException("an invented unit was refused: " + reason);
        }
    }

    /** Whether nobody has put anything into the store. */
    boolean isPossible() {
        return units.tree().isEmpty()
                && people.count(PeopleQuery.everybody().showing(PeopleQuery.Status.ANY)) == 0
                && accounts.none();
    }
}
