package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Asked;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.Learning;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the people of a cast their months of activity: one life after the other, each with a clock and chance of its own. */
@Component
final class Histories {
    /** In the order people take them. */
    static final List<CourseId> COURSES = List.of(new CourseId("empathy-foundations"), new CourseId("why-we-serve"));

    private static final int LONGEST_AGO = 150;

    private final Learning learning;
    private final Clock clock;

    Histories(Learning learning, Clock clock) {
        this.learning = learning;
        this.clock = clock;
    }

    /**
     * What all lives have in common.
     *
     * @param now nothing happens later
     */
    record Frame(long seed, Instant now, Words words, Map<UnitId, Part> units, Map<UnitId, PersonId> heads) {
        static Frame of(Cast cast, long seed, Instant now, Map<UnitId, PersonId> heads) {
            var units = cast.units().stream().collect(Collectors.toMap(Part::id, part -> part));
            return new Frame(seed, now, Words.read(), units, heads);
        }
    }

    /** Everything one person did. */
    void live(Colleague who, Frame frame) {
        @Nullable LocalDate freeFrom = null;
        for (int i = 0; i < COURSES.size() && who.share(i) > 0; i++) {
            var course = COURSES.get(i);
            var chance = Chance.of(frame.seed(), who.id().value() + "|" + course);
            var plan = plan(who, i, freeFrom, new Setting(frame, chance));
            live(course, plan, new Setting(frame, chance));
            freeFrom = plan.to();
        }
    }

    private record Setting(Frame frame, Chance chance) {}

    private void live(CourseId course, Plan plan, Setting setting) {
        var then = new SettableClock(plan.from().atStartOfDay(clock.getZone()).toInstant(), clock.getZone());
        learning.at(then, setting.chance().random())
                .history(plan.who().id(), course)
                .ifPresent(history -> {
                    new Life(history, plan, setting.frame().words(), setting.chance(), then).live();
                    history.save();
                });
    }

    private Plan plan(Colleague who, int course, @Nullable LocalDate freeFrom, Setting setting) {
        var chance = setting.chance();
        var frame = setting.frame();
        var today = LocalDate.ofInstant(frame.now(), clock.getZone());
        var asked = asked(who, COURSES.get(course), frame);
        var from = today.minusDays(asked.map(Asked::ago).orElse(LONGEST_AGO))
                .plusDays(chance.between(1, 1 + (int) (18 * (1.2 - who.skill()))));
        if (freeFrom != null) {
            var rested = freeFrom.plusDays(chance.between(1, 6));
            from = asked.isEmpty() || rested.isAfter(from) ? rested : from;
        }
        var latest = today.minusDays(1);
        from = from.isAfter(latest) ? latest : from;
        var to =
                last(who, course, new Window(from, latest, asked.map(Asked::due).orElse(0)), chance);
        var head = Optional.ofNullable(frame.heads().get(who.details().unit()))
                .filter(leads -> !leads.equals(who.id()))
                .orElse(null);
        return new Plan(who, from, to, share(who, course, chance), head, frame.now());
    }

    private record Window(LocalDate from, LocalDate latest, int due) {}

    /** The last day of activity: in time, mostly, for who finishes; long ago for who gave up. */
    private static LocalDate last(Colleague who, int course, Window window, Chance chance) {
        boolean another = course == 0 && who.share(1) > 0;
        long span = Math.max(1, window.latest().toEpochDay() - window.from().toEpochDay());
        if (who.streak() > 0 && !another) {
            return window.latest();
        }
        long days;
        if (who.share(course) >= 1) {
            long quick = another ? chance.between(24, 44) : chance.between(26, 60);
            long inTime = window.due() < 0 && chance.hits(0.8) ? span + window.due() - chance.between(1, 6) : span;
            days = Math.min(quick, Math.max(inTime, 12));
        } else {
            days = span - idle(who, chance);
        }
        return window.from().plusDays(Math.clamp(days, 0, another ? span * 3 / 4 : span));
    }

    private static int idle(Colleague who, Chance chance) {
        return switch (who.way()) {
            case STUCK -> chance.between(9, 30);
            case BEGUN -> chance.between(20, 55);
            case BOTH, MORE, ONE, HALF, NONE -> chance.between(0, 9);
        };
    }

    /** Not everybody stands at the same place. */
    private static double share(Colleague who, int course, Chance chance) {
        double share = who.share(course);
        boolean exact = share >= 1 || (course == 0 && who.share() != null);
        return exact ? share : share * chance.between(0.7, 1.4);
    }

    /** What a person is asked for: alone, with the unit, or with a unit above. */
    static Optional<Asked> asked(Colleague who, CourseId course, Frame frame) {
        if (who.asked().containsKey(course)) {
            return Optional.ofNullable(who.asked().get(course));
        }
        var unit = frame.units().get(who.details().unit());
        while (unit != null && !unit.asked().containsKey(course)) {
            unit = unit.parent() == null ? null : frame.units().get(unit.parent());
        }
        return Optional.ofNullable(unit).map(part -> part.asked().get(course));
    }
}
