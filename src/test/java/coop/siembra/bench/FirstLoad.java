package coop.siembra.bench;

import com.google.gson.JsonObject;
import coop.siembra.access.DemoMode;
import coop.siembra.browser.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Bytes over the wire, headers included, as the browser counts them: a new visitor signs in and opens the player, then comes again. */
final class FirstLoad implements Measurement {
    private static final int PEOPLE = 60;
    private static final int VISITORS = 3;
    private static final String PLAYER = "course/empathy-foundations/check-soil";

    @Override
    public List<String> names() {
        return List.of("first-load.bytes", "next-load.bytes");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var first = new Sample();
        var next = new Sample();
        try (var server = Server.start(stage.cooperative())) {
            for (int i = 0; i < VISITORS; i++) {
                try (var visitor = ServerTimes.visitor(server)) {
                    var received = received(visitor);
                    visitor.signIn("employee@demo.coop", DemoMode.PASSWORD);
                    visitor.open(PLAYER);
                    first.add(kilobytes(visitor, received));
                    visitor.open(PLAYER);
                    next.add(kilobytes(visitor, received));
                }
            }
        }
        var figures = List.of(
                new Figure("first-load.bytes", PEOPLE, first, "kB", Limit.nearlyAlways(700)),
                new Figure("next-load.bytes", PEOPLE, next, "kB", null));
        return figures.stream()
                .filter(figure -> wanted.stream().anyMatch(Predicate.isEqual(figure.name())))
                .toList();
    }

    private static List<Double> received(Visitor visitor) {
        var received = new ArrayList<Double>();
        var tools = visitor.page().context().newCDPSession(visitor.page());
        tools.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        received.add(event.get("encodedDataLength").getAsDouble()));
        tools.send("Network.enable");
        return received;
    }

    private static double kilobytes(Visitor visitor, List<Double> received) {
        visitor.page().waitForTimeout(1000); // what is loaded after the page is shown
        double sum = received.stream().mapToDouble(Double::doubleValue).sum();
        received.clear();
        return sum / 1000;
    }
}
