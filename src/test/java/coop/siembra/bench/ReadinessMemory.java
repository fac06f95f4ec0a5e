package coop.siembra.bench;

import coop.siembra.access.DemoMode;
import coop.siembra.app.cli.Caller;
import coop.siembra.app.demo.GrownCast;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a server costs that leaders look at, in organisations of three sizes: what the operating system counts as its memory, and the heap
 * in use after a full collection.
 */
final class ReadinessMemory implements Measurement {
    private static final int ROUNDS = 5;
    private static final double MOST = 1536;
    private static final List<String> PAGES = List.of("", "team", "profile");

    /** As {@code GC.heap_info} of the serial collector says it, once for each generation. */
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    @Override
    public List<String> names() {
        return List.of("readiness.rss", "readiness.heap");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        for (int people : ReadinessTimes.sizes(stage)) {
            var resident = new Sample();
            var heap = new Sample();
            try (var server = Server.start(stage.crowd(people))) {
                for (int round = 0; round < ROUNDS; round++) {
                    look(server, people);
                    resident.add(ResidentSize.megabytes(server));
                }
                server.rest();
                server.diagnose("GC.run");
                heap.add(heap(server));
            }
            add(figures, new Figure("readiness.rss", people, resident, "MB", Limit.nearlyAlways(MOST)), wanted);
            add(figures, new Figure("readiness.heap", people, heap, "MB", null), wanted);
        }
        return figures;
    }

    private static void add(List<Figure> figures, Figure figure, List<String> wanted) {
        if (wanted.contains(figure.name())) {
            figures.add(figure);
        }
    }

    private static void look(Server server, int people) throws Exception {
        var leaders = new ArrayList<>(List.of("head@demo.coop", GrownCast.HEAD_OF_FIFTY, Stage.EXECUTIVE));
        if (people > 5_000) {
            leaders.add(GrownCast.HEAD_OF_THOUSANDS);
        }
        for (var leader : leaders) {
            var caller = new Caller(server.address(), leader, DemoMode.PASSWORD);
            for (var page : PAGES) {
                caller.visit(page, "");
            }
        }
    }

    private static double heap(Server server) throws Exception {
        var generations = USED.matcher(server.diagnose("GC.heap_info"));
        double kilobytes = 0;
        // the last line is of the space for classes, which is no heap
        while (generations.find() && generations.start() > 0) {
            kilobytes += Double.parseDouble(generations.group(1));
        }
        return kilobytes / 1024;
    }
}
