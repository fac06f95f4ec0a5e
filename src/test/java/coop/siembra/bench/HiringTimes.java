package coop.siembra.bench;

import coop.siembra.hiring.ApplicantImport;
import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Comparisons;
import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.ImportOutcome.Imported;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Standing;
import coop.siembra.kernel.Language;
import coop.siembra.store.OutboxRelay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** How long hiring takes with 5,000 applicants in one opening, in this process, on the embedded store. */
final class HiringTimes implements Measurement {
    private static final int APPLICANTS = 5000;
    private static final int SITTING = 100;
    private static final int DECIDED = 2500;
    private static final int WARM_UP = 100;
    private static final int CALLS = 200;
    private static final int IMPORTS = 5;
    private static final int REPORTS = 20;

    @Override
    public List<String> names() {
        return List.of(
                "hiring.pipeline.table",
                "hiring.pipeline.board",
                "hiring.compare",
                "hiring.import",
                "hiring.respond",
                "hiring.fairness");
    }

    @Override
    public List<Figure> measure(Stage stage, List<String> wanted) throws Exception {
        var figures = new ArrayList<Figure>();
        var data = stage.folder().resolve("hiring");
        Stage.delete(data);
        try (var node = Services.start(data)) {
            var house = new HiringWork(node);
            var opening = house.opened();
            bringIn(node, opening, 0);
            house.decideSome(opening, DECIDED);
            node.getBean(OutboxRelay.class).drain();
            for (var name : wanted) {
                figures.add(
                        switch (name) {
                            case "hiring.pipeline.table" ->
                                new Figure(name, APPLICANTS, tables(node, opening), "ms", Limit.nearlyAlways(150));
                            case "hiring.pipeline.board" ->
                                new Figure(name, APPLICANTS, boards(node, opening), "ms", Limit.nearlyAlways(150));
                            case "hiring.compare" ->
                                new Figure(
                                        name,
                                        APPLICANTS,
                                        comparisons(node, opening, house.seated(node, opening)),
                                        "ms",
                                        Limit.nearlyAlways(100));
                            case "hiring.respond" ->
                                new Figure(
                                        name,
                                        SITTING,
                                        new ApplicantsAtOnce(node).responses(house.invited(node, opening, SITTING)),
                                        "ms",
                                        Limit.nearlyAlways(200));
                            case "hiring.import" ->
                                new Figure(name, APPLICANTS, imports(node, house), "s", Limit.nearlyAlways(10));
                            case "hiring.fairness" ->
                                new Figure(name, APPLICANTS, reports(node, house), "ms", Limit.nearlyAlways(2000));
                            default -> throw new IllegalArgumentException(name);
                        });
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
        return figures;
    }

    /** The first page in each order, of each stage, of those something is still to be decided about, and found by a name. */
    private static Sample tables(ApplicationContext node, OpeningId opening) {
        var applicants = node.getBean(Applicants.class);
        var first = ApplicantQuery.first(50);
        var queries = List.of(
                first,
                first.sortedBy(ApplicantQuery.Order.NAME, false),
                first.sortedBy(ApplicantQuery.Order.NAME, true),
                first.sortedBy(ApplicantQuery.Order.RATED, true),
                first.in("application"),
                first.in("assessment").standing(Standing.WAITING),
                first.searching("person 42"),
                first.from(2500, 50));
        return sampled(i -> {
            var page = applicants.page(opening, queries.get(i % queries.size())).orElseThrow();
            if (page.rows().isEmpty()) {
                throw new IllegalStateException("nobody by " + queries.get(i % queries.size()));
            }
        });
    }

    private static Sample boards(ApplicationContext node, OpeningId opening) {
        var applicants = node.getBean(Applicants.class);
        return sampled(i -> {
            var board = applicants.board(opening, 25).orElseThrow();
            long all =
                    board.columns().stream().mapToLong(column -> column.count()).sum();
            if (all != APPLICANTS) {
                throw new IllegalStateException(all + " on the board");
            }
        });
    }

    /** Four who have answered to the end. */
    private static Sample comparisons(ApplicationContext node, OpeningId opening, List<ApplicationId> four) {
        var comparisons = node.getBean(Comparisons.class);
        return sampled(i -> {
            var seen = comparisons.compare(opening, four).orElseThrow();
            if (seen.scales().isEmpty()) {
                throw new IllegalStateException("no scores");
            }
        });
    }

    /** How groups of an opening in which everybody has answered fared, scores included; the first look counts as any other. */
    private static Sample reports(ApplicationContext node, HiringWork house) {
        var sample = new Sample();
        var opening = house.opened();
        bringIn(node, opening, IMPORTS + 1);
        house.decideSome(opening, DECIDED);
        house.allSeated(node, opening);
        node.getBean(OutboxRelay.class).drain();
        var monitor = node.getBean(FairnessMonitor.class);
        for (int i = 0; i < REPORTS; i++) {
            HiringWork.signInToObserve();
            long begin = System.nanoTime();
            var report = monitor.report(List.of(opening), HiringWork.QUESTION).orElseThrow();
            sample.add((System.nanoTime() - begin) / 1e6);
            if (report.gaps().isEmpty()) {
                throw new IllegalStateException("no scores");
            }
        }
        return sample;
    }

    private static Sample sampled(IntConsumer call) {
        var sample = new Sample();
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            HiringWork.signIn();
            long begin = System.nanoTime();
            call.accept(i);
            if (i >= WARM_UP) {
                sample.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return sample;
    }

    private static Sample imports(ApplicationContext node, HiringWork house) {
        var sample = new Sample();
        for (int i = 0; i <= IMPORTS; i++) {
            var opening = house.opened();
            long begin = System.nanoTime();
            bringIn(node, opening, i);
            if (i > 0) {
                sample.add((System.nanoTime() - begin) / 1e9);
            }
        }
        return sample;
    }

    /** A file looked through and brought in. */
    private static void bringIn(ApplicationContext node, OpeningId opening, int salt) {
        HiringWork.signIn();
        var file = IntStream.range(0, APPLICANTS)
                .mapToObj(i -> "Person %d of %d,p%d.%d@people.example,+593 99 000 %d,es,Newspaper"
                        .formatted(i, salt, i, salt, i))
                .collect(Collectors.joining("\n", "name,email,phone,language,source\n", ""));
        var imports = node.getBean(ApplicantImport.class);
        var preview = imports.preview(opening, file, Language.ES).orElseThrow();
        var outcome = imports.run(preview, done -> {});
        if (!outcome.equals(new Imported(APPLICANTS))) {
            throw new IllegalStateException(outcome.toString());
        }
    }
}
