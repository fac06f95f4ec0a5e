package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.Learning;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.people.PersonDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ways through the courses, some of each length by people of each skill, lived under the rules of the courses: what most people of a large
 * organisation did is one of these, told of another person and other days. Living each of a hundred thousand would take an hour
 * and fill the log with millions of statements that no leader's page reads.
 */
final class Tales {
    private static final List<Double> SHARES = List.of(0.12, 0.25, 0.35, 0.45, 0.55, 0.7, 1.0);
    private static final List<Double> SKILLS = List.of(0.55, 0.66, 0.75, 0.84, 0.93);
    private static final int OF_EACH = 3;
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE = 20;
    private static final int GROUP = 5;

    private final Map<CourseId, List<Tale>> tales = new HashMap<>();
    private final LocalDate today;
    private final ZoneId zone;

    /** @param share of the course that is done */
    private record Tale(double share, double skill, Enrolment enrolment) {}

    /** @param now when today is */
    Tales(Learning learning, long seed, Instant now, ZoneId zone) {
        this.today = LocalDate.ofInstant(now, zone);
        this.zone = zone;
        var words = Words.read();
        Histories.COURSES.forEach(course -> tales.put(course, lived(learning, course, words, seed)));
    }

    private List<Tale> lived(Learning learning, CourseId course, Words words, long seed) {
        var all = new ArrayList<Tale>();
        for (double share : SHARES) {
            for (double skill : SKILLS) {
                for (int number = 0; number < OF_EACH; number++) {
                    var chance = Chance.of(seed, course + "|" + share + "|" + skill + "|" + number);
                    var to = today.minusDays(1);
                    var from = to.minusDays(3 + Math.round(share * chance.between(25, 55)));
                    var plan = new Plan(
                            somebody(share, skill),
                            from,
                            to,
                            share,
                            null,
                            to.atTime(23, 0).atZone(zone).toInstant());
                    var then = new SettableClock(from.atStartOfDay(zone).toInstant(), zone);
                    learning.at(then, chance.random())
                            .history(plan.who().id(), course)
                            .ifPresent(history -> {
                                new Life(history, plan, words, chance, then).live();
                                all.add(new Tale(share, skill, history.enrolment()));
                            });
                }
            }
        }
        return all;
    }

    private static Colleague somebody(double share, double skill) {
        var details = new PersonDetails(
                "Somebody", "somebody@demo.coop", new UnitId("none"), LocalizedText.same(""), Language.ES, null);
        var way = share == 0.35 ? Way.STUCK : Way.HALF;
        return new Colleague(
                new PersonId("none"),
                details,
                false,
                false,
                Set.of(Role.LEARNER),
                way,
                null,
                skill,
                0,
                Map.of(),
                false);
    }

    /**
     * What somebody did in a course.
     *
     * @param share of it
     * @param last day on which something was done
     */
    Enrolment tell(Colleague who, CourseId course, double share, LocalDate last, Chance chance) {
        var near = tales.getOrDefault(course, List.of()).stream()
                .sorted(Comparator.comparingDouble(
                        tale -> 4 * Math.abs(tale.share() - share) + Math.abs(tale.skill() - who.skill())))
                .limit(OF_EACH)
                .toList();
        var lived = chance.pick(near).enrolment();
        var ended = LocalDate.ofInstant(lived.lastAt(), zone);
        return new Retelling(last.toEpochDay() - ended.toEpochDay()).of(lived, who, code(chance));
    }

    private static String code(Chance chance) {
        var code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(chance.between(0, LETTERS.length() - 1)));
        }
        return code.toString();
    }
}
