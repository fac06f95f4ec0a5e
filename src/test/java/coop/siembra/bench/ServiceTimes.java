package coop.siembra.bench;

import coop.siembra.store.OutboxRelay;
import java.util.ArrayList;
import java.util.List;

/**
 * How long services take that views wait for, in this process, on the embedded store: wall-clock time of one call after the other, while
 * the news of the calls before is delivered.
 */
final class ServiceTimes implements Measurement {
    private static final int PEOPLE = 2000;
    private static final int WARM_UP = 10_000;
    private static final int CALLS = 1000;

    @Override
    public List<String> names() {
        return List.of("answer.save", "player.open", "team.view", "sitting.respond");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var node = Services.start(stage.crowd(PEOPLE))) {
            node.getBean(OutboxRelay.class).drain();
            var work = new ServiceWork(node);
            var sittings = new SittingWork(node);
            for (var name : wanted) {
                figures.add(new Figure(name, PEOPLE, times(name, work, sittings), "ms", limit(name)));
            }
        }
        return figures;
    }

    private static Limit limit(String name) {
        return Limit.nearlyAlways(
                switch (name) {
                    case "answer.save" -> 5;
                    case "sitting.respond" -> 10;
                    default -> 20;
                });
    }

    private static Sample times(String name, ServiceWork work, SittingWork sittings) {
        var sample = new Sample();
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            var call = switch (name) {
                case "answer.save" -> work.answer(i);
                case "player.open" -> work.opening(i);
                case "team.view" -> work.look(i);
                case "sitting.respond" -> sittings.respond(i);
                default -> throw new IllegalArgumentException(name);
            };
            long begin = System.nanoTime();
            call.run();
            if (i >= WARM_UP) {
                sample.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return sample;
    }
}
