package coop.siembra.bench;

import coop.siembra.access.DemoMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the operating system counts as the process's memory with the demo cooperative, after its five people have looked around. */
final class ResidentSize implements Measurement {
    private static final int PEOPLE = 60;
    private static final int ROUNDS = 10;
    private static final List<String> ACCOUNTS = List.of("employee", "head", "recruiter", "training", "executive");
    private static final List<String> PAGES = List.of(
            "",
            "courses",
            "course/empathy-foundations",
            "course/empathy-foundations/check-soil",
            "team",
            "team-courses",
            "profile");

    @Override
    public List<String> names() {
        return List.of("rss");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var sample = new Sample();
        try (var server = Server.start(stage.cooperative())) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var account : ACCOUNTS) {
                    try (var visitor = ServerTimes.visitor(server)) {
                        visitor.signIn(account + "@demo.coop", DemoMode.PASSWORD);
                        PAGES.forEach(visitor::open);
                    }
                }
                sample.add(megabytes(server));
            }
        }
        return List.of(new Figure("rss", PEOPLE, sample, "MB", Limit.nearlyAlways(600)));
    }

    static double megabytes(Server server) throws java.io.IOException {
        return Files.readAllLines(Path.of("/proc", "" + server.pid(), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
