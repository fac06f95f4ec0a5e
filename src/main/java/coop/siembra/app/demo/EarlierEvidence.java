package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.JobRole.Target;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What people of the demo cooperative showed before their courses: month by month, as able as they are, a little less so at the beginning.
 *
 * @param today nothing is from then or later
 */
record EarlierEvidence(long seed, ReadinessContent content, LocalDate today, ZoneId zone) {
    private static final int MONTHS = 15;
    /** By how much people have grown since. */
    private static final double GROWN = 0.16;

    private static final double UNLIKE = 0.06;
    private static final double SPREAD = 0.12;

    /** Nothing of somebody whose role the content does not know. */
    List<Evidence> of(Colleague who) {
        var role = content.role(who.details().role());
        var all = new ArrayList<Evidence>();
        role.ifPresent(found -> found.targets().forEach(target -> all.addAll(of(who, target))));
        return all;
    }

    private List<Evidence> of(Colleague who, Target target) {
        var competency = target.competency().value();
        var chance = Chance.of(seed, who.id().value() + "|earlier|" + competency);
        double able = who.skill() + chance.random().nextGaussian() * UNLIKE;
        var all = new ArrayList<Evidence>();
        for (int ago = MONTHS; ago >= 1; ago--) {
            var month = YearMonth.from(today).minusMonths(ago);
            var day = month.atDay(chance.between(2, 27));
            double value = able - GROWN * ago / MONTHS + chance.random().nextGaussian() * SPREAD;
            boolean shown = chance.hits(often(who, target));
            int pieces = chance.between(4, 8);
            if (shown && worksHere(who, day)) {
                all.add(new Evidence(
                        competency,
                        Math.clamp(value, 0, 1),
                        pieces,
                        chance.hits(0.6) ? Source.OBSERVATION : Source.CONVERSATION,
                        day.atTime(11, 0).atZone(zone).toInstant(),
                        pieces));
            }
        }
        return all;
    }

    private static boolean worksHere(Colleague who, LocalDate day) {
        var hired = who.details().hiredOn();
        return hired == null || hired.isBefore(day);
    }

    /** Whoever learns a lot is also seen a lot; what a role cannot do without is looked for more. */
    private static double often(Colleague who, Target target) {
        double drive = switch (who.way()) {
            case BOTH -> 0.8;
            case MORE -> 0.65;
            case ONE -> 0.5;
            case HALF -> 0.4;
            case STUCK, BEGUN -> 0.25;
            case NONE -> 0;
        };
        return target.key() ? Math.min(1, drive * 1.25) : drive;
    }
}
