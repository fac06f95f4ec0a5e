package coop.siembra.bench;

import java.util.ArrayList;
import java.util.List;

/** How long {@code demo load} takes from its start to its end. What it has filled is what readiness is measured with afterwards. */
final class LoadTime implements Measurement {
    private static final int TEN_MINUTES = 600;

    @Override
    public List<String> names() {
        return List.of("demo.load");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        for (int people : ReadinessTimes.sizes(stage)) {
            var sample = new Sample();
            sample.add(stage.loadAnew(people));
            figures.add(new Figure("demo.load", people, sample, "s", Limit.nearlyAlways(TEN_MINUTES)));
        }
        return figures;
    }
}
