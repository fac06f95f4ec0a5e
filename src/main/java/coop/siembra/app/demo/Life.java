package coop.siembra.app.demo;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.History;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** One person's way through one course, as it might have been. */
final class Life {
    private static final int MINUTE = 60;

    private final History history;
    private final Plan plan;
    private final Chance chance;
    private final SettableClock clock;
    private final Deeds deeds;
    private final Instant end;
    private final PriorityQueue<Deed> agenda = new PriorityQueue<>(Comparator.comparing(Deed::at));

    Life(History history, Plan plan, Words words, Chance chance, SettableClock clock) {
        this.history = history;
        this.plan = plan;
        this.chance = chance;
        this.clock = clock;
        this.end = plan.to()
                .atTime(Sessions.hour(chance))
                .plusHours(1)
                .atZone(clock.getZone())
                .toInstant();
        this.deeds = new Deeds(history, plan, words, chance, clock);
    }

    /** Something that will be done at a moment, or a little later when the one before took longer. */
    private record Deed(Instant at, Runnable what) {}

    /** Lives it to its end or until now. */
    void live() {
        var all = history.course().activities();
        var reached = all.subList(0, reached(all));
        int streak = plan.who().streak();
        var sittings = Sessions.cut(reached, streak == 0 ? 0 : streak * 2, chance);
        var begins = Sessions.begin(plan, sittings.size(), chance);
        for (int i = 0; i < sittings.size(); i++) {
            var sitting = sittings.get(i);
            plan(begins.get(i), () -> sitting.forEach(this::go));
        }
        if (reached.size() < all.size() && !begins.isEmpty()) {
            var next = all.get(reached.size());
            plan(begins.getLast().plusSeconds(1), () -> lookInto(next));
        }
        run();
    }

    /** How many activities are done; who gives up does so before a check. */
    private int reached(List<Activity> all) {
        int reached = (int) Math.round(plan.share() * all.size());
        while (plan.givesUp() && reached < all.size() - 1 && !(all.get(reached) instanceof Activity.Check)) {
            reached++;
        }
        return reached;
    }

    private void run() {
        var earliest = plan.from().atStartOfDay(clock.getZone()).toInstant();
        clock.set(earliest);
        for (var deed = agenda.poll(); deed != null; deed = agenda.poll()) {
            var at = deed.at().isAfter(clock.instant())
                    ? deed.at()
                    : clock.instant().plusSeconds(MINUTE);
            if (at.isAfter(plan.now())) {
                return;
            }
            clock.set(at);
            deed.what().run();
        }
    }

    private void plan(LocalDateTime at, Runnable what) {
        agenda.add(new Deed(at.atZone(clock.getZone()).toInstant(), what));
    }

    /** Plans something for days later; within the plan for who finishes, because finishing takes it. */
    private void later(double days, Runnable what) {
        var at = clock.instant().plusSeconds((long) (days * Duration.ofDays(1).toSeconds()));
        agenda.add(new Deed(plan.finishes() && at.isAfter(end) ? end : at, what));
    }

    private void go(Activity activity) {
        history.take(activity.id(), new Step.Open());
        switch (activity) {
            case Activity.Lesson lesson -> {
                clock.pass((int) (lesson.minutes() * MINUTE * chance.between(0.5, 1.2)));
                history.take(lesson.id(), new Step.FinishLesson());
            }
            case Activity.Check check -> check(check, 1);
            case Activity.Talk talk -> deeds.talk(talk);
            case Activity.Reply reply -> deeds.reply(reply);
            case Activity.Reflection page -> deeds.reflect(page);
            case Activity.Practice practice -> practise(practice);
        }
        clock.pass(chance.between(20, 2 * MINUTE));
    }

    /** Whoever fails tries again, at once or on another day, wiser by the explanations read. */
    private void check(Activity.Check check, int attempt) {
        if (deeds.check(check, attempt)) {
            return;
        }
        Runnable again = () -> {
            history.take(check.id(), new Step.Open());
            history.take(check.id(), new Step.TryAgain());
            check(check, attempt + 1);
        };
        if (chance.hits(0.5)) {
            clock.pass(chance.between(1, 6) * MINUTE);
            again.run();
        } else {
            later(chance.between(0.7, 2.2), again);
        }
    }

    private void practise(Activity.Practice practice) {
        deeds.promise(practice);
        boolean eager = plan.finishes() || plan.who().streak() > 0;
        if (!eager && chance.hits(0.2)) {
            return;
        }
        double days = practice.days() * chance.between(0.6, 1.2);
        later(days, () -> deeds.confirm(practice));
        boolean looked = plan.head() != null
                && !practice.observe().isEmpty()
                && (plan.who().streak() > 0 || chance.hits(0.6));
        if (looked) {
            later(days + chance.between(0.1, 2.5), () -> deeds.observe(practice));
        }
    }

    /** Begins what comes next without finishing it; who gives up fails there. */
    private void lookInto(Activity next) {
        var id = next.id();
        history.take(id, new Step.Open());
        if (next instanceof Activity.Check check && plan.givesUp()) {
            fail(check, id);
        }
    }

    private void fail(Activity.Check check, ActivityId id) {
        boolean passed = deeds.fail(check);
        if (!passed) {
            later(chance.between(1, 4), () -> {
                history.take(id, new Step.Open());
                history.take(id, new Step.TryAgain());
                deeds.fail(check);
            });
        }
    }
}
