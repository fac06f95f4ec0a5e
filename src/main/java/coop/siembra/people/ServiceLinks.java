package coop.siembra.people;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.LinkOutcome.Reason;
import coop.siembra.people.LinkOutcome.Refused;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Changes who serves whom, one link at a time. A link is part of the unit that serves; null for whom it serves stands for the people the
 * organisation exists for. Units may serve each other in circles, as in life: distances take the shortest way.
 */
@Service
public class ServiceLinks {
    /** Of what is handed over, in one language: a line. */
    public static final int LONGEST = 160;

    private final Units units;

    ServiceLinks(Units units) {
        this.units = units;
    }

    /**
     * Lets a unit serve somebody.
     *
     * @param version of the unit the change was made from
     * @param what is handed over; null while nobody has said it
     */
    public LinkOutcome connect(UnitId from, long version, @Nullable UnitId to, @Nullable LocalizedText what) {
        if (from.equals(to)) {
            return new Refused(Reason.SELF);
        }
        if (to != null && units.find(to).isEmpty()) {
            return new Refused(Reason.UNKNOWN_UNIT);
        }
        return isTooLong(what)
                ? new Refused(Reason.TOO_LONG)
                : change(from, version, to, false, place -> place.with(to, tidy(what)));
    }

    /** Says what a unit hands over to somebody it serves already, or takes the words away. */
    public LinkOutcome describe(UnitId from, long version, @Nullable UnitId to, @Nullable LocalizedText what) {
        return isTooLong(what)
                ? new Refused(Reason.TOO_LONG)
                : change(from, version, to, true, place -> place.with(to, tidy(what)));
    }

    /** Lets a unit serve somebody no longer. */
    public LinkOutcome disconnect(UnitId from, long version, @Nullable UnitId to) {
        return change(from, version, to, true, place -> place.without(to));
    }

    /** Makes a change undone, unless somebody has changed the unit since. */
    public LinkOutcome undo(LinkOutcome.Stored change) {
        var unit = change.after();
        return outcome(
                unit, units.place(unit.id(), unit.version(), change.before().place()));
    }

    private LinkOutcome change(
            UnitId from, long version, @Nullable UnitId to, boolean served, UnaryOperator<ChainPlace> change) {
        var unit = units.find(from);
        if (unit.isEmpty()) {
            return new Refused(Reason.UNKNOWN_UNIT);
        }
        if (unit.get().version() != version) {
            return new Refused(Reason.CHANGED_MEANWHILE);
        }
        var place = unit.get().place();
        if (place.serves(to) != served) {
            return new Refused(served ? Reason.NOT_SERVED : Reason.ALREADY_SERVES);
        }
        return outcome(unit.get(), units.place(from, version, change.apply(place)));
    }

    private static LinkOutcome outcome(Unit before, UnitOutcome outcome) {
        return switch (outcome) {
            case UnitOutcome.Stored(var after) -> new LinkOutcome.Stored(before, after);
            case UnitOutcome.Refused(var reason) ->
                new Refused(reason == UnitOutcome.Reason.UNKNOWN_UNIT ? Reason.UNKNOWN_UNIT : Reason.CHANGED_MEANWHILE);
        };
    }

    /** Whoever writes in one language only is read in it in both. */
    private static @Nullable LocalizedText tidy(@Nullable LocalizedText what) {
        return Optional.ofNullable(what)
                .map(text -> text.map(String::strip))
                .map(text -> new LocalizedText(
                        text.en().isEmpty() ? text.es() : text.en(), text.es().isEmpty() ? text.en() : text.es()))
                .filter(text -> !text.en().isEmpty())
                .orElse(null);
    }

    private static boolean isTooLong(@Nullable LocalizedText what) {
        return what != null
                && (what.en().strip().length() > LONGEST || what.es().strip().length() > LONGEST);
    }
}
