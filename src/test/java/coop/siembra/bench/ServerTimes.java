package coop.siembra.bench;

import coop.siembra.access.DemoMode;
import coop.siembra.app.cli.Caller;
import coop.siembra.browser.AnswerSheet;
import coop.siembra.browser.Chromium;
import coop.siembra.browser.Coursework;
import coop.siembra.browser.Visitor;
import coop.siembra.item.Response;
import coop.siembra.readiness.TeamQuery.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Processor time the server needs for what somebody does in a real browser. What is counted goes from one action to the next, so the
 * work done afterwards in the background, garbage collection and compilation are in it.
 */
final class ServerTimes implements Measurement {
    private static final int PEOPLE = 2000;
    private static final int VISITS = 4000;
    /** Some ten thousand requests. */
    private static final int CHECKS = 250;
    /** Longer than the server waits before it delivers news. */
    private static final long AFTERMATH = 1500;

    @Override
    public List<String> names() {
        return List.of("http.course.open", "http.answer.save", "http.check.ten", "http.team.view");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        var content = LongCheck.in(stage.folder().resolve("content"));
        try (var server =
                Server.start(stage.crowd(PEOPLE), "--content", content.folder().toString())) {
            warmUp(server, content);
            server.rest();
            for (var name : wanted) {
                try (var visitor = visitor(server)) {
                    figures.add(
                            switch (name) {
                                case "http.course.open" -> figure(name, 15, run(server, 30, 100, open(visitor)));
                                case "http.answer.save" ->
                                    figure(name, 4, run(server, 50, 200, answer(visitor, content)));
                                case "http.check.ten" -> figure(name, 120, run(server, 5, 50, check(visitor, content)));
                                case "http.team.view" -> figure(name, 25, run(server, 30, 100, team(visitor)));
                                default -> throw new IllegalArgumentException(name);
                            });
                }
            }
        }
        return figures;
    }

    /** As after some hours of work: what is done often is compiled by then. */
    private static void warmUp(Server server, LongCheck content) throws IOException, InterruptedException {
        try (var visitor = visitor(server)) {
            visitor.signIn(Stage.EXECUTIVE, DemoMode.PASSWORD).open(content.address());
            new AnswerSheet(visitor).fill(content.check(), 0, Coursework::right);
            QuickHand.take(visitor, CHECKS);
        }
        var learner = new Caller(server.address(), "employee@demo.coop", DemoMode.PASSWORD);
        var executive = new Caller(server.address(), Stage.EXECUTIVE, DemoMode.PASSWORD);
        for (int i = 0; i < VISITS; i++) {
            learner.visit(LongCheck.course(), "");
            executive.visit(
                    "team-courses",
                    "sort=" + Order.values()[i % Order.values().length].name().toLowerCase(Locale.ROOT));
        }
    }

    private static Figure figure(String name, double limit, Sample sample) {
        return new Figure(name, PEOPLE, sample, "ms", Limit.onAverage(limit));
    }

    static Visitor visitor(Server server) {
        return new Visitor(Chromium.browser(), server.address(), "en", 1280, 900);
    }

    private static Sample run(Server server, int warmUp, int times, Runnable action) throws InterruptedException {
        for (int i = 0; i < warmUp; i++) {
            action.run();
        }
        server.rest();
        var sample = new Sample();
        double begin = server.processorMillis();
        for (int i = 1; i <= times; i++) {
            action.run();
            if (i == times) {
                Thread.sleep(AFTERMATH);
            }
            double end = server.processorMillis();
            sample.add(end - begin);
            begin = end;
        }
        return sample;
    }

    /** A course's page by its address: the whole page, with what a browser keeps from before. */
    private static Runnable open(Visitor visitor) {
        visitor.signIn("employee@demo.coop", DemoMode.PASSWORD);
        return () -> visitor.open(LongCheck.course());
    }

    /** Another option each time; it is saved at once. */
    private static Runnable answer(Visitor visitor, LongCheck content) throws IOException {
        var choice = content.choice();
        visitor.signIn("employee@demo.coop", DemoMode.PASSWORD).open(choice.address());
        var sheet = new AnswerSheet(visitor);
        var options = choice.item().options();
        int[] turn = {0};
        return () -> sheet.choose(
                choice.item(),
                new Response.Single(options.get(turn[0]++ % options.size()).id()));
    }

    /** Begun again, ten questions answered and explained, and the result. */
    private static Runnable check(Visitor visitor, LongCheck content) {
        visitor.signIn("employee@demo.coop", DemoMode.PASSWORD).open(content.address());
        var sheet = new AnswerSheet(visitor);
        sheet.fill(content.check(), 0, Coursework::right);
        return () -> {
            visitor.press("Try again");
            sheet.fill(content.check(), 0, Coursework::right);
        };
    }

    /** The first hundred of everybody, by each column in turn and both ways. */
    private static Runnable team(Visitor visitor) {
        visitor.signIn(Stage.EXECUTIVE, DemoMode.PASSWORD);
        int[] turn = {0};
        return () -> {
            var orders = Order.values();
            var order = orders[turn[0] % orders.length].name().toLowerCase(Locale.ROOT);
            visitor.open("team-courses?sort=" + order + (turn[0]++ / orders.length % 2 == 0 ? "" : "&desc"));
            int rows = visitor.find(".readiness-table tbody tr").count();
            if (rows != 100) {
                throw new IllegalStateException(rows + " rows");
            }
        };
    }
}
