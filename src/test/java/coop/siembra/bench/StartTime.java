package coop.siembra.bench;

import java.util.List;

/** From the launcher's beginning to the sign-in page's end, with the demo cooperative in the data folder. */
final class StartTime implements Measurement {
    private static final int PEOPLE = 60;
    private static final int STARTS = 7;

    @Override
    public List<String> names() {
        return List.of("start.first-page");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var sample = new Sample();
        for (int i = 0; i <= STARTS; i++) {
            var data = stage.cooperative();
            long begin = System.nanoTime();
            try (var server = Server.start(data)) {
                if (i > 0) { // the first brings the files into memory
                    sample.add((System.nanoTime() - begin) / 1e9);
                }
            }
        }
        return List.of(new Figure("start.first-page", PEOPLE, sample, "s", Limit.nearlyAlways(8)));
    }
}
