package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.model.JobRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people have shown in two years, month by month: how able they are in each competency of their role, how their unit does, and how
 * both have changed. Whoever has lively last months gets only what was before them.
 *
 * @param now the last day nothing is from
 */
record TwoYears(long seed, EvidenceRules rules, LocalDate now, ZoneId zone) {
    private static final int MONTHS = 24;
    private static final int LIVELY_MONTHS = 5;
    private static final double UNLIKE = 0.075;
    private static final double NEW = 0.12;
    private static final double LEARNING_MONTHS = 9;
    /** What comes hard or easily to everybody. */
    private static final Map<String, Double> HARD = Map.of(
            "composure",
            -0.035,
            "recovery",
            -0.05,
            "perspective-taking",
            -0.015,
            "listening",
            0.02,
            "clear-information",
            0.03,
            "member-mindset",
            0.04);

    /** @param lastOn when the person last did something by themselves; null when never */
    List<Evidence> of(Colleague who, Climate climate, @Nullable JobRole role, @Nullable LocalDate lastOn) {
        if (role == null) {
            return List.of();
        }
        var chance = Chance.of(seed, who.id().value() + "|evidence");
        var months = new Months(who, climate, chance, able(who, role, chance), lastOn);
        var all = new ArrayList<Evidence>();
        var current = YearMonth.from(now);
        for (int ago = MONTHS - 1; ago >= (who.lively() ? LIVELY_MONTHS : 0); ago--) {
            all.addAll(month(months, current.minusMonths(ago), ago));
        }
        return all;
    }

    /** @param able by competency of the role, the key ones twice so that they come up more often */
    private record Months(
            Colleague who,
            Climate climate,
            Chance chance,
            List<Able> able,
            @Nullable LocalDate lastOn,
            double drive) {

        Months(Colleague who, Climate climate, Chance chance, List<Able> able, @Nullable LocalDate lastOn) {
            this(who, climate, chance, able, lastOn, drive(who, climate, chance));
        }

        private static double drive(Colleague who, Climate climate, Chance chance) {
            double own = climate.drive() + chance.random().nextGaussian() * 0.16;
            return Math.clamp(who.way() == Way.NONE ? own * 0.3 : own, 0.06, 0.95);
        }
    }

    private record Able(String competency, double skill) {}

    private static List<Able> able(Colleague who, JobRole role, Chance chance) {
        var able = new ArrayList<Able>();
        for (var target : role.targets()) {
            var id = target.competency().value();
            double skill =
                    who.skill() + HARD.getOrDefault(id, 0.0) + chance.random().nextGaussian() * UNLIKE;
            able.add(new Able(id, skill));
            if (target.key()) {
                able.add(able.getLast());
            }
        }
        return able;
    }

    private List<Evidence> month(Months person, YearMonth month, int ago) {
        var chance = person.chance();
        var first = month.atDay(1);
        var last = month.equals(YearMonth.from(now)) ? now.minusDays(1) : month.atEndOfMonth();
        var hired = person.who().details().hiredOn();
        if (hired != null && hired.isAfter(first)) {
            first = hired;
        }
        if (first.isAfter(last) || !chance.hits(person.drive())) {
            return List.of();
        }
        double years = ago / 12.0;
        long here = hired == null ? MONTHS * 10L : (first.toEpochDay() - hired.toEpochDay()) / 30;
        double change = -person.climate().trend() * years - NEW * Math.exp(-here / LEARNING_MONTHS);
        var shown = new HashMap<String, Evidence>();
        var order = new ArrayList<>(person.able());
        Collections.shuffle(order, new java.util.Random(chance.random().nextLong()));
        int most = chance.between(3, 6);
        for (var able : order) {
            if (shown.size() < most && !shown.containsKey(able.competency())) {
                var source = source(chance);
                var until = bySomebodyElse(source) || person.lastOn() == null ? last : earlier(last, person.lastOn());
                if (!until.isBefore(first) && (bySomebodyElse(source) || person.lastOn() != null)) {
                    shown.put(able.competency(), piece(able, change, source, day(first, until, chance), chance));
                }
            }
        }
        return List.copyOf(shown.values());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(LocalDate first, LocalDate last, Chance chance) {
        return first.plusDays(chance.between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    private static Source source(Chance chance) {
        int drawn = chance.between(0, 99);
        return drawn < 45
                ? Source.CHECK
                : drawn < 70 ? Source.CONVERSATION : drawn < 88 ? Source.OBSERVATION : Source.ASSESSMENT;
    }

    /** What a head saw, and sittings everybody is called to, do not wait for anybody's own doing. */
    private static boolean bySomebodyElse(Source source) {
        return source == Source.OBSERVATION || source == Source.ASSESSMENT;
    }

    private Evidence piece(Able able, double change, Source source, LocalDate day, Chance chance) {
        int pieces = source == Source.ASSESSMENT ? chance.between(8, 12) : chance.between(4, 12);
        double skill = Math.clamp(able.skill() + change, 0.15, 0.97);
        double drawn = skill + chance.random().nextGaussian() * Math.sqrt(skill * (1 - skill) / pieces);
        return new Evidence(
                able.competency(),
                Math.round(Math.clamp(drawn, 0, 1) * 1000) / 1000.0,
                rules.of(source).of(pieces, false),
                source,
                day.atTime(Sessions.hour(chance)).atZone(zone).toInstant(),
                pieces);
    }
}
