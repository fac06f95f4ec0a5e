package coop.siembra.bench;

import coop.siembra.app.demo.GrownCast;
import coop.siembra.store.OutboxRelay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How long the service calls take that a leader's page waits for, in this process, on the embedded store, in organisations of three sizes:
 * wall-clock time of all calls of a page together.
 */
final class ReadinessTimes implements Measurement {
    private static final int SMALL = 1_000;
    private static final int MIDDLING = 10_000;
    static final int LARGE = 100_000;
    private static final int WARM_UP = 400;
    private static final int CALLS = 200;
    private static final int SHOWN = 20;
    private static final Map<String, Integer> MILLISECONDS = Map.of(
            "team.head50", 20,
            "team.head5000", 100,
            "executive", 150,
            "evidence.visible", 2_000);

    static List<Integer> sizes(Stage stage) {
        return stage.large() ? List.of(SMALL, MIDDLING, LARGE) : List.of(SMALL, MIDDLING);
    }

    @Override
    public List<String> names() {
        return List.of("team.head50", "team.head5000", "executive", "evidence.visible");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        for (int people : sizes(stage)) {
            try (var node = Services.start(stage.crowd(people))) {
                node.getBean(OutboxRelay.class).drain();
                var work = new ReadinessWork(node);
                for (var name : wanted) {
                    var limit = Limit.nearlyAlways(MILLISECONDS.getOrDefault(name, 0));
                    var sample = sample(name, work);
                    if (sample.size() > 0) {
                        figures.add(new Figure(name, people, sample, "ms", limit));
                    }
                }
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
        return figures;
    }

    private static Sample sample(String name, ReadinessWork work) throws InterruptedException {
        return switch (name) {
            case "team.head50" -> team(GrownCast.HEAD_OF_FIFTY, work);
            case "team.head5000" -> team(GrownCast.HEAD_OF_THOUSANDS, work);
            case "executive" -> times(work::executive);
            case "evidence.visible" -> {
                var sample = new Sample();
                for (int i = 0; i < SHOWN; i++) {
                    sample.add(work.shown(GrownCast.HEAD_OF_FIFTY) / 1e6);
                }
                yield sample;
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Sample team(String head, ReadinessWork work) {
        if (work.leads(head)) {
            return times(() -> work.team(head));
        }
        System.err.println("nobody leads such a unit in an organisation of this size: " + head);
        return new Sample();
    }

    private static Sample times(Runnable call) {
        var sample = new Sample();
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            long begin = System.nanoTime();
            call.run();
            if (i >= WARM_UP) {
                sample.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return sample;
    }
}
