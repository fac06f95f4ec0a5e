package coop.siembra.coach.training;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Assessment;
import coop.siembra.coach.Caution;
import coop.siembra.coach.Coach;
import coop.siembra.coach.examples.Example;
import coop.siembra.coach.examples.Examples;
import coop.siembra.coach.model.Subject;
import coop.siembra.coach.training.Figures.Hits;
import coop.siembra.coach.training.Figures.Levels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Compares what the coach says with what authors said, on cases it was never trained on. */
public final class Evaluation {
    private static final int LEVELS = 3;

    private final Coach coach;

    public Evaluation(Coach coach) {
        this.coach = coach;
    }

    /** For English and Spanish service, and for people helping each other: the test part of each. */
    public List<Figures> figures(Examples examples) {
        var test = examples.all().stream()
                .filter(example -> Split.isTest(example.about()))
                .toList();
        var figures = new ArrayList<Figures>();
        for (var name : List.of("en", "es", "peers")) {
            var of = test.stream().filter(example -> name(example).equals(name)).toList();
            if (!of.isEmpty()) {
                figures.add(figures(name, of));
            }
        }
        return List.copyOf(figures);
    }

    private static String name(Example example) {
        return example.about().amongPeers()
                ? "peers"
                : example.about().language().code();
    }

    private Figures figures(String name, List<Example> examples) {
        var said = examples.stream()
                .map(example ->
                        coach.assess(example.about().language(), example.about().message(), example.text()))
                .toList();
        var aspects = new EnumMap<Aspect, Levels>(Aspect.class);
        for (var aspect : Aspect.values()) {
            if (examples.stream().anyMatch(example -> example.level(aspect).isPresent())) {
                aspects.put(aspect, levels(aspect, examples, said));
            }
        }
        var calibration = new Calibration();
        var marked = examples.stream().anyMatch(example -> !example.about().amongPeers());
        var cautions = marked ? cautions(examples, said, calibration) : Map.<Caution, Hits>of();
        var warned = hits(
                examples,
                said,
                example -> Arrays.stream(Caution.values()).anyMatch(example::has),
                assessment -> !assessment.cautions().isEmpty());
        return new Figures(name, examples.size(), aspects, cautions, warned, calibration.error());
    }

    private static Levels levels(Aspect aspect, List<Example> examples, List<Assessment> said) {
        var table = new Table(LEVELS);
        var calibration = new Calibration();
        var words = new Words();
        for (int i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            var finding = said.get(i).finding(aspect);
            if (example.level(aspect).isPresent()) {
                int truth = example.level(aspect).getAsInt();
                table.add(truth, finding.level());
                calibration.add(finding.confidence(), truth == finding.level());
                words.add(
                        new Subject(example.about().language(), "", example.text()),
                        example.evidence().getOrDefault(aspect, List.of()),
                        finding.spans());
            }
        }
        return new Levels(
                rows(table),
                table.accuracy(),
                table.macroF1(),
                table.presence().macroF1(),
                words.f1(),
                calibration.error());
    }

    private static List<List<Integer>> rows(Table table) {
        return IntStream.range(0, LEVELS)
                .mapToObj(truth -> IntStream.range(0, LEVELS)
                        .mapToObj(found -> table.count(truth, found))
                        .toList())
                .toList();
    }

    private static Map<Caution, Hits> cautions(List<Example> examples, List<Assessment> said, Calibration calibration) {
        var hits = new EnumMap<Caution, Hits>(Caution.class);
        for (var caution : Caution.values()) {
            hits.put(caution, hits(examples, said, example -> example.has(caution), found -> found.has(caution)));
        }
        for (int i = 0; i < examples.size(); i++) {
            for (var found : said.get(i).cautions()) {
                calibration.add(found.confidence(), examples.get(i).has(found.type()));
            }
        }
        return hits;
    }

    private static Hits hits(
            List<Example> examples, List<Assessment> said, Predicate<Example> holds, Predicate<Assessment> found) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < examples.size(); i++) {
            boolean truth = holds.test(examples.get(i));
            boolean told = found.test(said.get(i));
            right += truth && told ? 1 : 0;
            wrong += !truth && told ? 1 : 0;
            missed += truth && !told ? 1 : 0;
        }
        return new Hits(right, wrong, missed);
    }
}
