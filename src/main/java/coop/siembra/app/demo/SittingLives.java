package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Histories.Frame;
import coop.siembra.assessment.SittingHistories;
import coop.siembra.assessment.SittingHistories.Occasion;
import coop.siembra.assessment.SittingHistories.World;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Gives the people of a cast their sittings: most have done the baseline, some of them again half a year later, and those who lead have
 * answered how they lead. The recruiter has done nothing yet, so that the invitation is to be seen.
 */
@Component
final class SittingLives {
    private static final InstrumentId SOIL = new InstrumentId("soil-profile");
    private static final InstrumentId MOMENTS = new InstrumentId("member-moments");
    private static final InstrumentId LEADING = new InstrumentId("serving-those-who-serve");

    /** Days after which growth is looked at. */
    private static final int AGAIN = 180;

    private static final int LATELY = 120;
    private static final Set<String> ALWAYS = Set.of("employee@demo.coop", "head@demo.coop");
    private static final String NEVER = "recruiter@demo.coop";

    private final SittingHistories histories;
    private final Clock clock;

    SittingLives(SittingHistories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * What all sittings of a person have in common.
     *
     * @param language most people's own
     */
    private record Self(Colleague who, Frame frame, Chance chance, Language language) {

        boolean always() {
            return ALWAYS.contains(who.details().email());
        }

        Manner manner(double grown) {
            return new Manner(who, frame.seed(), grown);
        }
    }

    /** All sittings of a person. */
    void live(Colleague who, Frame frame) {
        var chance = Chance.of(frame.seed(), who.id().value() + "|sittings");
        var self = new Self(who, frame, chance, language(who, chance));
        if (who.details().email().equals(NEVER) || !self.always() && !chance.hits(likely(who))) {
            return;
        }
        var today = LocalDate.ofInstant(frame.now(), clock.getZone());
        boolean again = !self.always() && who.share(0) >= 1 && chance.hits(0.4);
        int ago = again ? AGAIN + chance.between(8, 70) : chance.between(12, LATELY);
        var first = begin(who, today.minusDays(ago), today);
        baseline(self, Purpose.BASELINE, first, self.manner(0));
        if (again && first.equals(today.minusDays(ago))) {
            var day = today.minusDays(chance.between(2, ago - AGAIN - 3));
            baseline(self, Purpose.GROWTH, day, self.manner(chance.between(0.02, 0.1)));
        }
        if (who.head() && (self.always() || chance.hits(0.85))) {
            var day = today.minusDays(chance.between(5, 60));
            sit(self, new Occasion(taker(who), LEADING, Purpose.LEADERS, self.language()), day, self.manner(0));
        }
    }

    /** Whoever has begun to learn has mostly done the baseline as well. */
    private static double likely(Colleague who) {
        if (who.share(0) >= 0.3) {
            return 0.92;
        }
        return who.share() != null ? 0.15 : 0.4;
    }

    private static Language language(Colleague who, Chance chance) {
        var own = who.details().language();
        boolean other = chance.hits(0.12);
        return other == (own == Language.EN) ? Language.ES : Language.EN;
    }

    private static LocalDate begin(Colleague who, LocalDate wanted, LocalDate today) {
        var hired = who.details().hiredOn();
        var earliest = hired == null ? wanted : hired.plusDays(2);
        var day = wanted.isBefore(earliest) ? earliest : wanted;
        return day.isBefore(today) ? day : today.minusDays(1);
    }

    /** Both parts, the second at once or some days later; a few leave it at the first. */
    private void baseline(Self self, Purpose purpose, LocalDate day, Manner manner) {
        var chance = self.chance();
        sit(self, new Occasion(taker(self.who()), SOIL, purpose, self.language()), day, manner);
        if (self.always() || !chance.hits(0.08)) {
            var later = day.plusDays(chance.hits(0.5) ? 0 : chance.between(1, 3));
            sit(self, new Occasion(taker(self.who()), MOMENTS, purpose, self.language()), later, manner);
        }
    }

    private void sit(Self self, Occasion occasion, LocalDate day, Manner manner) {
        var chance = self.chance();
        boolean second = occasion.instrument().equals(MOMENTS);
        var hour = Sessions.hour(chance).withSecond(chance.between(0, 59));
        var begins = day.atTime(second ? hour.plusHours(2) : hour)
                .atZone(clock.getZone())
                .toInstant();
        if (begins.plusSeconds(4 * 3600).isAfter(self.frame().now())) {
            return;
        }
        var then = new SettableClock(begins, clock.getZone());
        histories.begin(occasion, new World(then, chance.random())).ifPresent(history -> {
            boolean leaves = !self.always() && chance.hits(0.03);
            new SittingLife(history, manner, chance, then).live(self.language(), leaves);
            history.save();
        });
    }

    private static Taker taker(Colleague who) {
        return Taker.person(who.id());
    }
}
