package coop.siembra.bench;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.scoring.Answers;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.ResponseStyle;
import coop.siembra.assessment.scoring.Scores;
import coop.siembra.assessment.scoring.ScoringPlan;
import coop.siembra.assessment.scoring.Yardsticks;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.statistics.ItemStatistics;
import coop.siembra.assessment.statistics.TableOutcome.Made;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.assessment.store.SittingStore.Held;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.SittingId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** How long scoring takes, in this process: of one sitting with everything worth a question, and of all items over many sittings. */
final class ScoreTimes implements Measurement {
    private static final int SITTINGS = 10_000;
    private static final int DIFFERENT = 200;
    private static final long SEED = 7;

    @Override
    public List<String> names() {
        return List.of("sitting.score", "item.statistics");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        var data = stage.folder().resolve("sixty-items");
        Stage.delete(data);
        var content = SixtyItems.content(Path.of("content"), data.resolve("content"));
        try (var node = Services.start(data.resolve("data"), "--siembra.content=" + content)) {
            var instrument = node.getBean(ContentLibrary.class)
                    .current(Instrument.class, SixtyItems.ID.value())
                    .orElseThrow();
            fill(node, instrument, wanted.contains("item.statistics") ? SITTINGS : DIFFERENT);
            if (wanted.contains("sitting.score")) {
                figures.add(new Figure("sitting.score", 1, scoring(node, instrument), "ms", Limit.nearlyAlways(2)));
            }
            if (wanted.contains("item.statistics")) {
                figures.add(new Figure("item.statistics", SITTINGS, statistics(node), "s", Limit.nearlyAlways(2)));
            }
        }
        return figures;
    }

    private static void fill(ApplicationContext node, Instrument instrument, int count) {
        var random = new Random(SEED);
        var store = node.getBean(SittingStore.class);
        for (int number = 0; number < count; number++) {
            var sitting = SixtyItems.sitting(instrument, number, random);
            store.save(new Held(sitting, null), sitting, instrument, List.of());
        }
    }

    private static Sample scoring(ApplicationContext node, Instrument instrument) throws Exception {
        var store = node.getBean(SittingStore.class);
        var sittings = new ArrayList<Sitting>();
        for (int i = 0; i < DIFFERENT; i++) {
            sittings.add(store.find(new SittingId("sitting-" + i)).orElseThrow().sitting());
        }
        var form = instrument.forms().getFirst();
        var next = new int[1];
        return times(1000, 1000, 1e6, () -> {
            var sitting = sittings.get(next[0]++ % DIFFERENT);
            var plan = ScoringPlan.of(instrument, form, Key.of(instrument));
            var answers = Answers.of(form, sitting);
            var notes = ResponseStyle.notes(instrument, form, plan, answers, sitting);
            var report = Scores.of(plan, answers, sitting, Yardsticks.none());
            if (report.scored().size() != report.scales().size()) {
                throw new IllegalStateException(notes + " " + report);
            }
            return report;
        });
    }

    private static Sample statistics(ApplicationContext node) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_TRAINING"));
        var service = node.getBean(ItemStatistics.class);
        return times(3, 20, 1e9, () -> {
            var outcome = service.table(SixtyItems.ID, SixtyItems.FORM, Optional.empty(), false);
            if (!(outcome instanceof Made made) || made.table().n() != SITTINGS) {
                throw new IllegalStateException(outcome.toString());
            }
            return made;
        });
    }

    private static Sample times(int warmUp, int calls, double unit, Callable<?> work) throws Exception {
        var sample = new Sample();
        for (int i = 0; i < warmUp + calls; i++) {
            long begin = System.nanoTime();
            work.call();
            if (i >= warmUp) {
                sample.add((System.nanoTime() - begin) / unit);
            }
        }
        return sample;
    }
}
