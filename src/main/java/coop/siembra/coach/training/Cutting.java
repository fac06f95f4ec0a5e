package coop.siembra.coach.training;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import coop.siembra.coach.model.Cuts;
import coop.siembra.coach.model.Register;
import coop.siembra.coach.model.Targets;
import java.util.List;
import java.util.stream.IntStream;

/** Fits sigmoids and chooses thresholds on margins of replies that the models had not seen. */
final class Cutting {
    private static final double STEP = 0.02;
    private static final double LOWEST = 0.08;
    private static final double HIGHEST = 0.8;
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
            int[] of = IntStream.range(0, lessons.size())
                    .filter(i -> register(lessons.get(i)) == register)
                    .toArray();
            int[] used = of.length < FEWEST ? IntStream.range(0, lessons.size()).toArray() : of;
            for (var aspect : Aspect.values()) {
                aspect(register, aspect, used);
            }
            for (var caution : Caution.values()) {
                caution(register, caution);
            }
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
        int[] used =
                IntStream.of(of).filter(i -> lessons.get(i).replyTeaches(one)).toArray();
        if (used.length < FEWEST) {
            used = IntStream.range(0, lessons.size())
                    .filter(i -> lessons.get(i).replyTeaches(one))
                    .toArray();
        }
        var any = Platt.fit(column(one, used), truth(one, used));
        var strong = Platt.fit(column(two, used), truth(two, used));
        cuts.sigmoids()[register.ordinal()][one] = any;
        cuts.sigmoids()[register.ordinal()][two] = strong;
        double[] anyProbability =
                IntStream.of(used).mapToDouble(i -> any.of(margins[i][one])).toArray();
        double[] strongProbability =
                IntStream.of(used).mapToDouble(i -> strong.of(margins[i][two])).toArray();
        int[] truth = IntStream.of(used)
                .map(i -> lessons.get(i).example().level(aspect).orElseThrow())
                .toArray();
        double best = -1;
        for (double weak = LOWEST; weak <= HIGHEST; weak += STEP) {
            for (double much = LOWEST; much <= HIGHEST; much += STEP) {
                double score = macro(truth, anyProbability, strongProbability, weak, much)
                        - 0.02 * Math.abs(weak - 0.45)
                        - 0.02 * Math.abs(much - 0.45);
                if (score > best) {
                    best = score;
                    cuts.thresholds()[register.ordinal()][one] = weak;
                    cuts.thresholds()[register.ordinal()][two] = much;
                }
            }
        }
    }

    private static double macro(int[] truth, double[] any, double[] strong, double weak, double much) {
        var table = new Table(3);
        for (int i = 0; i < truth.length; i++) {
            table.add(truth[i], Cuts.level(any[i], Math.min(any[i], strong[i]), weak, much));
        }
        return table.macroF1();
    }

    private void caution(Register register, Caution caution) {
        int model = Targets.ofReply(caution);
        int[] all = IntStream.range(0, lessons.size())
                .filter(i -> lessons.get(i).replyTeaches(model))
                .toArray();
        boolean[] truth = truth(model, all);
        var sigmoid = Platt.fit(column(model, all), truth);
        cuts.sigmoids()[register.ordinal()][model] = sigmoid;
        double best = -1;
        for (double from = LEAST_SURE; from <= HIGHEST; from += STEP) {
            var table = new Table(2);
            for (int i = 0; i < all.length; i++) {
                table.add(truth[i] ? 1 : 0, sigmoid.of(margins[all[i]][model]) >= from ? 1 : 0);
            }
            double score = table.f1(1) - 0.02 * Math.abs(from - 0.4);
            if (score > best) {
                best = score;
                cuts.thresholds()[register.ordinal()][model] = from;
            }
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
