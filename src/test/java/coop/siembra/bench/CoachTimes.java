package coop.siembra.bench;

import coop.siembra.coach.Assessment;
import coop.siembra.coach.Coach;
import coop.siembra.kernel.Language;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/** What the coach costs, in this process: time to read its model and to assess one reply of 80 words, and the memory it keeps. */
final class CoachTimes implements Measurement {
    private static final int WARM_UP = 2000;
    private static final int CALLS = 2000;
    private static final int LOADS = 20;
    private static final int FIRST_LOADS = 3;
    private static final int HEAPS = 5;
    private static final String MESSAGE =
            "Third time I ask about the refund of the double charge. I had to borrow from my sister to pay the rent and"
                    + " I am ashamed of it. Nobody tells me anything, I get a new number each time I call.";
    private static final String REPLY =
            "You have asked three times and each time somebody handed you a new number instead of an answer. Having to go to"
                    + " your sister for the rent because of a charge that was ours must sting, and I am sorry. I looked at both"
                    + " charges this morning: the second one is wrong. I send it back today, and on Thursday at ten I ring you"
                    + " to hear whether it has arrived. Is there anything else that is due before then?";

    @Override
    public List<String> names() {
        return List.of("coach.reply", "coach.load", "coach.heap");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) {
        var figures = new ArrayList<Figure>();
        if (wanted.contains("coach.reply")) {
            figures.add(new Figure("coach.reply", 1, replies(Coach.shipped()), "ms", Limit.nearlyAlways(5)));
        }
        if (wanted.contains("coach.load")) {
            figures.add(new Figure("coach.load", 1, loads(), "s", Limit.nearlyAlways(1)));
        }
        if (wanted.contains("coach.heap")) {
            figures.add(new Figure("coach.heap", 1, heap(), "MB", null));
        }
        return figures;
    }

    private static Sample replies(Coach coach) {
        var sample = new Sample();
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            long begin = System.nanoTime();
            Assessment assessment = coach.assess(Language.EN, MESSAGE, REPLY);
            if (assessment.isSilent()) {
                throw new IllegalStateException(assessment.toString());
            }
            if (i >= WARM_UP) {
                sample.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return sample;
    }

    private static Sample loads() {
        var sample = new Sample();
        for (int i = 0; i < FIRST_LOADS + LOADS; i++) {
            long begin = System.nanoTime();
            Coach.shipped();
            if (i >= FIRST_LOADS) {
                sample.add((System.nanoTime() - begin) / 1e9);
            }
        }
        return sample;
    }

    /** What is in use after a full collection with one coach more, which has answered. */
    private static Sample heap() {
        var sample = new Sample();
        for (int i = 0; i < HEAPS; i++) {
            double before = used();
            var coach = Coach.shipped();
            coach.assess(Language.EN, MESSAGE, REPLY);
            double after = used();
            Reference.reachabilityFence(coach);
            sample.add(after - before);
        }
        return sample;
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
