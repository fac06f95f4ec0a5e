package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Asked;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Histories.Frame;
import coop.siembra.learning.enrolment.Enrolment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How far somebody has come whose days are not told one by one: which of the {@link Tales} is theirs, and when it ended. */
record Outlines(Tales tales, Frame frame, LocalDate today) {
    private static final double IN_TIME = 0.6;

    /** The courses a person has begun. */
    List<Enrolment> of(Colleague who) {
        var chance = Chance.of(frame.seed(), who.id().value() + "|outline");
        var begun = new ArrayList<Enrolment>();
        boolean second = who.share(1) > 0;
        for (int i = 0; i < Histories.COURSES.size(); i++) {
            var course = Histories.COURSES.get(i);
            double share = who.share(i);
            if (share <= 0) {
                break;
            }
            int due = Histories.asked(who, course, frame).map(Asked::due).orElse(0);
            if (due < 0 && share < 1 && chance.hits(IN_TIME)) {
                share = 1;
            }
            int ago = ago(who, share, chance) + (i == 0 && second ? chance.between(60, 150) : 0);
            begun.add(tales.tell(who, course, share, today.minusDays(ago), chance));
        }
        return begun;
    }

    /** Days since something was done last: few for most. */
    private static int ago(Colleague who, double share, Chance chance) {
        double drawn = chance.random().nextDouble();
        if (share >= 1) {
            return 1 + (int) (drawn * drawn * drawn * 170);
        }
        return switch (who.way()) {
            case STUCK -> chance.between(15, 120);
            case BEGUN -> chance.between(5, 70);
            case BOTH, MORE, ONE, HALF, NONE -> 1 + (int) (drawn * drawn * drawn * 90);
        };
    }
}
