package coop.siembra.bench;

import coop.siembra.psychometrics.Responses;
import coop.siembra.psychometrics.ScaleStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long statistics of many answers take: by the command, as a process of its own, and for a view, in this process. */
final class PsychometricsTimes implements Measurement {
    private static final int PEOPLE = 100_000;
    private static final int ITEMS = 50;
    private static final int SCALES = 5;
    private static final int RUNS = 7;
    private static final int SITTINGS = 10_000;
    private static final int LONG_SCALE = 60;
    private static final int WARM_UP = 5;
    private static final int CALLS = 20;
    private static final long SEED = 7;

    @Override
    public List<String> names() {
        return List.of("psychometrics.analyse", "psychometrics.items");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        if (wanted.contains("psychometrics.analyse")) {
            var command = command(stage.folder());
            figures.add(new Figure(
                    "psychometrics.analyse", PEOPLE, times(1, RUNS, () -> run(command)), "s", Limit.nearlyAlways(5)));
        }
        if (wanted.contains("psychometrics.items")) {
            var items = IntStream.range(0, LONG_SCALE).mapToObj(i -> "item" + i).toList();
            var responses = Responses.of(items, people(SITTINGS, LONG_SCALE));
            figures.add(new Figure(
                    "psychometrics.items",
                    SITTINGS,
                    times(WARM_UP, CALLS, () -> ScaleStatistics.of("all", responses)),
                    "s",
                    Limit.nearlyAlways(2)));
        }
        return figures;
    }

    private static Sample times(int warmUp, int calls, Callable<?> work) throws Exception {
        var sample = new Sample();
        for (int i = 0; i < warmUp + calls; i++) {
            long begin = System.nanoTime();
            work.call();
            if (i >= warmUp) {
                sample.add((System.nanoTime() - begin) / 1e9);
            }
        }
        return sample;
    }

    /** Answers from 1 to 5 that have something in common. */
    private static List<double[]> people(int people, int items) {
        var random = new Random(SEED);
        return IntStream.range(0, people)
                .mapToObj(person -> {
                    double common = random.nextGaussian();
                    return IntStream.range(0, items)
                            .mapToDouble(
                                    item -> Math.clamp(Math.round(3 + 0.7 * common + random.nextGaussian()), 1L, 5L))
                            .toArray();
                })
                .toList();
    }

    private static ProcessBuilder command(Path folder) throws IOException {
        Files.createDirectories(folder);
        var responses = folder.resolve("responses.csv");
        var key = folder.resolve("key.csv");
        var names = IntStream.range(0, ITEMS).mapToObj(i -> "item" + i).toList();
        var rows = people(PEOPLE, ITEMS).stream()
                .map(row -> IntStream.range(0, ITEMS)
                        .mapToObj(i -> "" + (int) row[i])
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        Files.writeString(responses, String.join(",", names) + "\n" + rows + "\n");
        Files.writeString(
                key,
                IntStream.range(0, ITEMS)
                        .mapToObj(i -> "item%d,scale%d,1,1,5\n".formatted(i, i % SCALES))
                        .collect(Collectors.joining("", "item,scale,direction,min,max\n", "")));
        var command = new ProcessBuilder(
                        "./siembra",
                        "psychometrics",
                        "analyse",
                        responses.toString(),
                        "--key",
                        key.toString(),
                        "--json")
                .redirectOutput(folder.resolve("psychometrics.json").toFile())
                .redirectError(folder.resolve("psychometrics.log").toFile());
        command.environment().put("SIEMBRA_JAVA_OPTS", "-Xmx1g");
        return command;
    }

    private static int run(ProcessBuilder command) throws IOException, InterruptedException {
        int code = command.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("the analysis failed: see target/bench/psychometrics.log");
        }
        return code;
    }
}
