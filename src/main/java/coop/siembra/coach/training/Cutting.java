package coop.siembra.coach.training;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import coop.siembra.coach.model.Cuts;
import coop.siembra.coach.model.Register;
import coop.siembra.coach.model.Sigmoid;
import coop.siembra.coach.model.Targets;
import java.util.List;
import java.util.stream.IntStream;

/** Fits sigmoids and chooses thresholds on margins of replies that the models had not seen. */
final class Cutting {
    private static final double STEP = 0.02;
    private static final double LOWEST = 0.08;
    private static final double HIGHEST = 0.8;
    private static final double MIDDLE = 0.45;
    private static final double USUAL = 0.5;
    private static final double PULL = 0.02;
    private static final int FEWEST = 60;

    /** A warning that is wrong costs more than one that is missed. */
    private static final double LEAST_SURE = 0.28;

    private final List<Lesson> lessons;
    private final float[][] margins;
    private final Cuts cuts = Cuts.usual();

    Cutting(List<Lesson> lessons, float[][] margins) {
        this.lessons = lessons;
        this.margins = margins;
    }

    Cuts cuts() {
        for (var register : Register.values()) {
            int[] of = IntStream.of(all())
                    .filter(i -> register(lessons.get(i)) == register)
                    .toArray();
            int[] enough = of.length < FEWEST ? all() : of;
            for (var aspect : Aspect.values()) {
                aspect(register, aspect, enough);
            }
        }
        for (var caution : Caution.values()) {
            caution(caution);
        }
        return cuts;
    }

    static Register register(Lesson lesson) {
        var about = lesson.example().about();
        return Register.of(about.language(), about.amongPeers() ? 1 : 0);
    }

    private void aspect(Register register, Aspect aspect, int[] of) {
        int one = Targets.ofReply(aspect, 1);
        int two = Targets.ofReply(aspect, 2);
        int[] labelled = labelled(one, of);
        int[] used = labelled.length < FEWEST ? labelled(one, all()) : labelled;
        var any = Platt.fit(column(one, used), truth(one, used));
        var strong = Platt.fit(column(two, used), truth(two, used));
        cuts.sigmoids()[register.ordinal()][one] = any;
        cuts.sigmoids()[register.ordinal()][two] = strong;
        int[] truth = IntStream.of(used)
                .map(i -> lessons.get(i).example().level(aspect).orElseThrow())
                .toArray();
        var best = bestPair(truth, probabilities(any, one, used), probabilities(strong, two, used));
        cuts.thresholds()[register.ordinal()][one] = best.weak();
        cuts.thresholds()[register.ordinal()][two] = best.strong();
    }

    private record Pair(double weak, double strong) {}

    /** Of nearly equal thresholds the one nearer to the middle. */
    private static Pair bestPair(int[] truth, double[] any, double[] strong) {
        var best = new Pair(USUAL, USUAL);
        double highest = -1;
        for (double weak = LOWEST; weak <= HIGHEST; weak += STEP) {
            for (double much = LOWEST; much <= HIGHEST; much += STEP) {
                double score = macro(truth, any, strong, weak, much)
                        - PULL * Math.abs(weak - MIDDLE)
                        - PULL * Math.abs(much - MIDDLE);
                if (score > highest) {
                    highest = score;
                    best = new Pair(weak, much);
                }
            }
        }
        return best;
    }

    private int[] all() {
        return IntStream.range(0, lessons.size()).toArray();
    }

    private int[] labelled(int model, int[] of) {
        return IntStream.of(of).filter(i -> lessons.get(i).replyTeaches(model)).toArray();
    }

    private double[] probabilities(Sigmoid sigmoid, int model, int[] of) {
        return IntStream.of(of).mapToDouble(i -> sigmoid.of(margins[i][model])).toArray();
    }

    private static double macro(int[] truth, double[] any, double[] strong, double weak, double much) {
        var table = new Table(3);
        for (int i = 0; i < truth.length; i++) {
            table.add(truth[i], Cuts.level(any[i], Math.min(any[i], strong[i]), weak, much));
        }
        return table.macroF1();
    }

    /** The same in all registers: there are too few of each to tell them apart. */
    private void caution(Caution caution) {
        int model = Targets.ofReply(caution);
        int[] all = labelled(model, all());
        boolean[] truth = truth(model, all);
        var sigmoid = Platt.fit(column(model, all), truth);
        double threshold = USUAL;
        double best = -1;
        for (double from = LEAST_SURE; from <= HIGHEST; from += STEP) {
            var table = new Table(2);
            for (int i = 0; i < all.length; i++) {
                table.add(truth[i] ? 1 : 0, sigmoid.of(margins[all[i]][model]) >= from ? 1 : 0);
            }
            double score = table.f1(1) - PULL * Math.abs(from - 0.4);
            if (score > best) {
                best = score;
                threshold = from;
            }
        }
        for (var register : Register.values()) {
            cuts.sigmoids()[register.ordinal()][model] = sigmoid;
            cuts.thresholds()[register.ordinal()][model] = threshold;
        }
    }

    private double[] column(int model, int[] of) {
        return IntStream.of(of).mapToDouble(i -> margins[i][model]).toArray();
    }

    private boolean[] truth(int model, int[] of) {
        var truth = new boolean[of.length];
        for (int i = 0; i < of.length; i++) {
            truth[i] = lessons.get(of[i]).replyShows(model);
        }
        return truth;
    }
}
