package coop.siembra.app.demo;

import coop.siembra.access.Accounts;
import coop.siembra.access.AccountsImport;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.Assignment;
import coop.siembra.learning.AssignmentTarget;
import coop.siembra.learning.LearningImport;
import coop.siembra.people.Deputy;
import coop.siembra.people.PeopleImport;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.UnitsImport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the organisation of a large cast: as {@link Founding} does, but many things in one write and without news of each. */
@Component
final class FoundingAtOnce {
    private static final int BATCH = 1000;

    private final Founding founding;
    private final UnitsImport units;
    private final PeopleImport people;
    private final Accounts accounts;
    private final AccountsImport accountsImport;
    private final LearningImport learning;
    private final Clock clock;

    FoundingAtOnce(
            Founding founding,
            UnitsImport units,
            PeopleImport people,
            Accounts accounts,
            AccountsImport accountsImport,
            LearningImport learning,
            Clock clock) {
        this.founding = founding;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.accountsImport = accountsImport;
        this.learning = learning;
        this.clock = clock;
    }

    /**
     * Founds it.
     *
     * @param progress hears how many people are there
     * @return who leads which unit
     */
    Map<UnitId, PersonId> found(Cast cast, String password, IntConsumer progress) {
        founding.settle(cast);
        var heads = Founding.heads(cast);
        var deputies = cast.people().stream()
                .filter(Colleague::deputy)
                .collect(Collectors.toMap(person -> person.details().unit(), Colleague::id));
        requireNone(units.put(
                cast.units().stream().map(part -> entry(part, heads, deputies)).toList()));
        var hash = accounts.hash(password);
        var working = cast.people().stream().map(person -> new Known(person, true));
        var all = Stream.concat(working, cast.gone().stream().map(person -> new Known(person, false)))
                .toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(from + BATCH, all.size()));
            requireNone(people.put(some.stream().map(Known::person).toList()));
            accountsImport.put(some.stream().map(Known::account).toList(), hash);
            progress.accept(Math.min(from + some.size(), cast.people().size()));
        }
        learning.ask(cast.units().stream().flatMap(part -> asked(part, heads)).toList());
        return heads;
    }

    private record Known(Colleague who, boolean active) {

        PeopleImport.Entry person() {
            return new PeopleImport.Entry(who.id(), who.details(), active);
        }

        AccountsImport.Entry account() {
            return new AccountsImport.Entry(who.id(), who.roles(), active);
        }
    }

    private UnitsImport.Entry entry(Part part, Map<UnitId, PersonId> heads, Map<UnitId, PersonId> deputies) {
        var details = new UnitDetails(part.name(), part.parent(), heads.get(part.id()), part.place());
        var period = part.deputy();
        var deputy = deputies.get(part.id());
        var today = LocalDate.now(clock);
        return new UnitsImport.Entry(
                part.id(),
                details,
                period == null || deputy == null
                        ? List.of()
                        : List.of(new Deputy(deputy, today.plusDays(period.from()), today.plusDays(period.to()))));
    }

    private Stream<Assignment> asked(Part part, Map<UnitId, PersonId> heads) {
        var head = heads.get(part.id());
        if (head == null) {
            return Stream.empty();
        }
        var today = LocalDate.now(clock);
        return part.asked().entrySet().stream()
                .map(asked -> new Assignment(
                        asked.getKey(),
                        new AssignmentTarget.ToUnit(part.id()),
                        today.plusDays(asked.getValue().due()),
                        head,
                        founding.at(asked.getValue())));
    }

    private static void requireNone(Map<?, ?> refused) {
        if (!refused.isEmpty()) {
            throw new IllegalStateException("invented, but refused: " + new HashMap<>(refused));
        }
    }
}
