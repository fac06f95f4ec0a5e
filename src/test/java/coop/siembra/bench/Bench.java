package coop.siembra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The benchmarks: prints a table and writes {@code target/bench.json}. Options: {@code --only NAME}, as often as wanted, and {@code --large}
 * for 100,000 people besides, where that is measured.
 */
final class Bench {
    private static final Path RESULT = Path.of("target", "bench.json");
    private static final String LARGE = "--large";
    private static final List<Measurement> ALL = List.of(
            new ServiceTimes(),
            new ServerTimes(),
            new SessionHeap(),
            new ResidentSize(),
            new StartTime(),
            new FirstLoad(),
            new PsychometricsTimes(),
            new CoachTimes(),
            new ScoreTimes(),
            new HiringTimes(),
            new LoadTime(),
            new ReadinessTimes(),
            new ReadinessMemory());

    private Bench() {}

    static void main(String[] arguments) throws Exception {
        var only = only(arguments);
        var figures = new ArrayList<Figure>();
        boolean failed = false;
        boolean large = List.of(arguments).contains(LARGE);
        var stage = new Stage(Files.createDirectories(Path.of("target", "bench")), large);
        for (var measurement : ALL) {
            var wanted = measurement.names().stream()
                    .filter(name -> only.isEmpty() || only.stream().anyMatch(name::startsWith))
                    .toList();
            if (!wanted.isEmpty()) {
                System.err.println("Measuring " + String.join(", ", wanted) + " …");
                try {
                    figures.addAll(measurement.measure(stage, wanted));
                } catch (Exception broken) { // half an hour of other figures must not be lost with it
                    broken.printStackTrace();
                    failed = true;
                }
                Files.writeString(RESULT, new Report(figures).json());
            }
        }
        var report = new Report(figures);
        System.out.println();
        System.out.print(report.table());
        System.out.println();
        System.out.println(surroundings() + " Also in " + RESULT + ".");
        System.exit(failed ? 1 : 0); // the browser's threads would hold the process
    }

    private static List<String> only(String[] arguments) {
        var names = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i].equals(LARGE)) {
                i--;
                continue;
            }
            boolean known = arguments[i].equals("--only") && i + 1 < arguments.length;
            if (!known || ALL.stream().flatMap(Bench::names).noneMatch(starts(arguments[i + 1]))) {
                System.err.println(
                        "Usage: ./siembra bench [--large] [--only NAME]…, where NAME is one of these or how some of them begin: "
                                + String.join(
                                        ", ", ALL.stream().flatMap(Bench::names).toList()));
                System.exit(2);
            }
            names.add(arguments[i + 1]);
        }
        return names;
    }

    private static Predicate<String> starts(String beginning) {
        return name -> name.startsWith(beginning);
    }

    private static Stream<String> names(Measurement measurement) {
        return measurement.names().stream();
    }

    /** What a reader must know to believe the figures. */
    private static String surroundings() throws IOException {
        var load = Path.of("/proc/loadavg");
        return "%d processors, Java %s%s."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        Files.exists(load)
                                ? ", load at the end " + Files.readString(load).split(" ")[0]
                                : "");
    }
}
