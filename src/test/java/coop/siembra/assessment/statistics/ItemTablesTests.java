package coop.siembra.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.scoring.Answers;
import coop.siembra.assessment.scoring.Probe;
import coop.siembra.assessment.scoring.ScoringPlan;
import coop.siembra.assessment.statistics.FormPeople.Crowd;
import coop.siembra.assessment.statistics.ItemTable.As;
import coop.siembra.assessment.statistics.ItemTable.Dif;
import coop.siembra.assessment.statistics.ItemTable.OptionRow.Chosen;
import coop.siembra.assessment.statistics.ItemTable.OptionRow.Rated;
import coop.siembra.item.Response;
import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.MantelHaenszel.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ItemTablesTests {

    private static FormPerson person(
            ScoringPlan plan, String language, Map<String, Response> responses, float seconds) {
        var answers = new Answers(responses);
        var columns = Columns.of(plan.items());
        var scores = plan.score(answers);
        var times = new float[plan.items().size()];
        java.util.Arrays.fill(times, seconds);
        return new FormPerson(
                "applicant:x",
                "v1",
                language,
                Instant.EPOCH,
                plan.scales().stream().map(scores::of).toArray(double[][]::new),
                columns.choices(answers),
                columns.ratings(answers),
                times);
    }

    private static ItemTable table(Instrument instrument, List<Map<String, Response>> people) {
        var plan = Probe.plan(instrument);
        var all = new ArrayList<FormPerson>();
        for (int i = 0; i < people.size(); i++) {
            all.add(person(plan, i % 2 == 0 ? "en" : "es", people.get(i), i));
        }
        var crowd = new Crowd(instrument, instrument.forms().getFirst(), plan, all, 0);
        return ItemTables.of(crowd, all, Optional.empty(), false, 0);
    }

    private static void is(Figure figure, double value) {
        assertThat(figure.number().orElseThrow()).isEqualTo(value, within(1e-9));
    }

    @Test
    void describesStatementsInTheScalesDirection() {
        // i2 is reversed: 1, 2, 4 becomes 5, 4, 2; i1 is 5, 4, 2 as well
        var table = table(Probe.likert(2), List.of(Probe.values(5, 1), Probe.values(4, 2), Probe.values(2, 4)));
        var scale = table.scales().getFirst();
        is(scale.statistics().alpha(), 1);
        is(scale.statistics().mean(), 11 / 3.0);
        var item = scale.items().getLast();
        assertThat(item.statistics().n()).isEqualTo(3);
        is(item.statistics().mean(), 11 / 3.0);
        is(item.difficulty(), (11 / 3.0 - 1) / 4);
        is(item.seconds(), 1.5); // 1 and 2 are known, 0 is not
        assertThat(item.options())
                .extracting(option -> ((Chosen) option).n())
                .as("as they were chosen, before reversal")
                .containsExactly(1, 1, 0, 1, 0);
        assertThat(item.dif()).contains(new Dif.TooFew(2, 1));
    }

    @Test
    void analysesTheOptionsOfQuestions() {
        var people = new ArrayList<Map<String, Response>>();
        for (int i = 0; i < 4; i++) {
            var responses = new HashMap<String, Response>();
            for (int q = 1; q <= 4; q++) {
                responses.put("q" + q, new Response.Single(q <= i ? "a" : "b"));
            }
            responses.put("j", new Response.Judge(Optional.of(i > 1 ? "a" : "b"), Optional.of("d")));
            people.add(responses);
        }
        var rows = table(Probe.questions(), people).scales().getFirst().items();
        var second = (Chosen) rows.get(1).options().getFirst();
        assertThat(second.option()).isEqualTo("a");
        assertThat(second.worth()).isEqualTo(OptionalDouble.of(1));
        assertThat(second.n()).isEqualTo(2);
        assertThat(second.share()).isEqualTo(0.5);
        // the two who chose it have one and two of the other three right, and a judgement worth 1
        is(second.meanRest(), ((1 + 1) / 4.0 + (2 + 1) / 4.0) / 2);
        is(rows.get(1).difficulty(), 0.5);
        var judgement = rows.getLast().options();
        assertThat(judgement).hasSize(8);
        assertThat(judgement.stream().map(option -> (Chosen) option).filter(option -> option.n() > 0))
                .extracting(option -> option.as() + option.option() + option.n())
                .containsExactly(As.FIRST + "a2", As.FIRST + "b2", As.LAST + "d4");
    }

    @Test
    void comparesRatingsOfOptionsWithTheKey() {
        var table = table(
                Probe.situations(new double[] {5, 3, 1}, new double[] {1, 4, 2}),
                List.of(
                        Probe.ratings(new int[] {5, 3, 1}, new int[] {1, 4, 2}),
                        Probe.ratings(new int[] {4, 3, 2}, new int[] {1, 5, 2})));
        var option =
                (Rated) table.scales().getFirst().items().getFirst().options().getFirst();
        assertThat(option.key()).isEqualTo(5);
        is(option.mean(), 4.5);
        is(option.sd(), Math.sqrt(0.5));
        assertThat(option.n()).isEqualTo(2);
    }

    @Test
    void countsPreferencesApart() {
        var one = Map.<String, Response>of("m1", new Response.Extremes(Optional.of("a"), Optional.of("c")));
        var table = table(Probe.preferences(), List.of(one, one, Map.of()));
        assertThat(table.scales()).isEmpty();
        var row = table.apart().getFirst();
        assertThat(row.n()).isEqualTo(2);
        assertThat(row.options()).hasSize(6).first().satisfies(option -> {
            assertThat(((Chosen) option).share()).isEqualTo(1);
            assertThat(((Chosen) option).as()).isEqualTo(As.FIRST);
        });
    }

    /** Everybody knows about as much, but the last question is harder in Spanish. */
    @Test
    void findsItemsThatWorkOtherwiseInAnotherLanguage() {
        var random = new Random(3);
        var people = new ArrayList<Map<String, Response>>();
        for (int i = 0; i < 600; i++) {
            double knows = 0.3 + 0.5 * random.nextDouble();
            var responses = new HashMap<String, Response>();
            for (int q = 1; q <= 4; q++) {
                double chance = q == 4 && i % 2 == 1 ? knows - 0.3 : knows;
                responses.put("q" + q, new Response.Single(random.nextDouble() < chance ? "a" : "b"));
            }
            responses.put("j", new Response.Judge(Optional.of("a"), Optional.of("d")));
            people.add(responses);
        }
        var rows = table(Probe.questions(), people).scales().getFirst().items();
        var hard = (Dif.RightOrWrong) rows.get(3).dif().orElseThrow();
        assertThat(hard.english()).isEqualTo(300);
        assertThat(hard.found().level()).isEqualTo(Level.C);
        assertThat(hard.found().delta().number().orElseThrow()).isNegative();
        assertThat(((Dif.RightOrWrong) rows.getFirst().dif().orElseThrow())
                        .found()
                        .level())
                .isNotEqualTo(Level.C);
    }

    @Test
    void comparesLanguagesByTenthsWhereSumsAreManyAndFine() {
        var random = new Random(5);
        var people = new ArrayList<Map<String, Response>>();
        for (int i = 0; i < 400; i++) {
            people.add(Probe.ratings(rated(random, 5, 3, 1), rated(random, 1, 4, 2), rated(random, 2, 2, 5)));
        }
        var instrument = Probe.situations(new double[] {5, 3, 1}, new double[] {1, 4, 2}, new double[] {2, 2, 5});
        var row = table(instrument, people).scales().getFirst().items().getFirst();
        var dif = (Dif.ByScore) row.dif().orElseThrow();
        assertThat(dif.found().p().number().orElseThrow()).isGreaterThan(0.001);
        assertThat(dif.found().difference().number().orElseThrow()).isBetween(-0.2, 0.2);
    }

    private static int[] rated(Random random, int... key) {
        return java.util.stream.IntStream.of(key)
                .map(value -> Math.clamp(value + random.nextInt(3) - 1, 1, 5))
                .toArray();
    }

    @Test
    void saysOnEveryLineOfTheFileHowManyAndWhetherInvented() {
        var made = table(Probe.likert(2), List.of(Probe.values(5, 1), Probe.values(4, 2), Probe.values(2, 4)));
        var lines = ItemCsv.of(made).lines().toList();
        assertThat(lines).hasSize(1 + 1 + 2 * 6);
        assertThat(lines.getFirst())
                .startsWith("scale,method,item,option,as,n,")
                .endsWith(",invented");
        assertThat(lines.get(1)).startsWith("talk,likert-mean/1,,,,3,").endsWith(",no");
        assertThat(lines.get(2)).startsWith("talk,likert-mean/1,i1,,,3,,0.6667,3.6667,1.5275,1.0000,");
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(25));
    }

    @Test
    void writesNothingASpreadsheetWouldCompute() {
        assertThat(ItemCsv.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(ItemCsv.cell("@sum")).isEqualTo("'@sum");
        assertThat(ItemCsv.cell("+1+1")).isEqualTo("'+1+1");
        assertThat(ItemCsv.cell("-2+3")).isEqualTo("'-2+3");
        assertThat(ItemCsv.cell("\tx")).isEqualTo("'\tx");
        assertThat(ItemCsv.cell("-0.2500")).as("a number").isEqualTo("-0.2500");
        assertThat(ItemCsv.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
        assertThat(ItemCsv.cell("plain")).isEqualTo("plain");
    }
}
