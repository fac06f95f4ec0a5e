package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Form.Section;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Consistency;
import coop.siembra.assessment.instrument.Instrument.KeyNote;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.instrument.Scale.Band;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.content.ContentVersion;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Small instruments to score, and sittings in which they were answered. */
public final class Probe {
    public static final InstrumentId ID = new InstrumentId("probe");
    public static final Instant CLOSED = Instant.parse("2026-11-02T12:00:00Z");
    private static final int POINTS = 5;

    private Probe() {}

    /** Scale {@code talk} of as many items i1, i2 … of five points, the even ones reversed; written in order. */
    public static Instrument likert(int items) {
        var placed = IntStream.rangeClosed(1, items)
                .mapToObj(number -> new Placed(statement("i" + number), "talk", number % 2 == 0, Map.of()))
                .toList();
        return instrument(List.of(result("talk")), List.of(), placed);
    }

    /** The same items with a scale of role impression from 80 on, and items that mean the same in pairs. */
    public static Instrument impression(int items) {
        var placed = likert(items).forms().getFirst().items();
        var pairs = IntStream.iterate(1, number -> number < items, number -> number + 2)
                .mapToObj(number -> new Consistency("i" + number, "i" + (number + 1)))
                .toList();
        return instrument(
                List.of(new Scale(
                        "talk", Role.IMPRESSION, Optional.empty(), text("Talk"), text("High"), List.of(), 80)),
                pairs,
                placed);
    }

    /** Situations s1, s2 … on scale {@code see}, each with one key a row, rated on five points. */
    public static Instrument situations(double[]... keys) {
        var placed = IntStream.range(0, keys.length)
                .mapToObj(i -> new Placed(situation("s" + (i + 1), keys[i]), "see", false, Map.of()))
                .toList();
        return instrument(List.of(result("see")), List.of(), placed);
    }

    /** Four questions q1 … q4 with two options of which a is right, and a judgement j of values 100, 60, 20, 0, on scale {@code know}. */
    public static Instrument questions() {
        var placed = new java.util.ArrayList<Placed>();
        for (int number = 1; number <= 4; number++) {
            placed.add(new Placed(question("q" + number), "know", false, Map.of()));
        }
        placed.add(new Placed(
                new Item.Judgement(
                        "j",
                        text("What is best?"),
                        Optional.empty(),
                        List.of(rated("a", 100), rated("b", 60), rated("c", 20), rated("d", 0))),
                "know",
                false,
                Map.of()));
        return instrument(List.of(result("know")), List.of(), placed);
    }

    /** Two choices m1, m2 among statements a, b, c that stand for the preferences first, second and third. */
    public static Instrument preferences() {
        var scales = List.of("first", "second", "third").stream()
                .map(id -> new Scale(id, Role.PREFERENCE, Optional.empty(), text(id), text(id), List.of(), 101))
                .toList();
        var placed = List.of("m1", "m2").stream()
                .map(id -> new Placed(
                        new Item.MostLeast(
                                id,
                                text("Which?"),
                                List.of(
                                        new Item.Statement("a", text("A")),
                                        new Item.Statement("b", text("B")),
                                        new Item.Statement("c", text("C")))),
                        "",
                        false,
                        Map.of("a", "first", "b", "second", "c", "third")))
                .toList();
        return instrument(scales, List.of(), placed);
    }

    public static Instrument instrument(List<Scale> scales, List<Consistency> pairs, List<Placed> items) {
        var section = new Section("all", text("All"), text("Do"), 5, Optional.empty(), items);
        return new Instrument(
                ID,
                new ContentVersion("0123456789abcdef"),
                text("Probe"),
                text("Summary"),
                text("Purpose"),
                Measures.JUDGEMENT,
                Set.of(Use.BASELINE),
                10,
                null,
                false,
                List.of(),
                new KeyNote("1", false, text("By the authors")),
                scales,
                pairs,
                List.of(new Form("a", text("Form A"), List.of(section))));
    }

    public static Scale result(String id) {
        return new Scale(
                id,
                Role.RESULT,
                Optional.of(new CompetencyId("listening")),
                text(id),
                text("High"),
                List.of(band("low", 0), band("middle", 50), band("high", 75)),
                101);
    }

    private static Band band(String id, double from) {
        return new Band(id, from, text(id), text(id), text(id));
    }

    public static Item.Likert statement(String id) {
        return new Item.Likert(id, text("I listen to the end before I answer"), anchors());
    }

    public static Item.Rating situation(String id, double... keys) {
        return new Item.Rating(
                id,
                text("Somebody waits at the counter"),
                anchors(),
                IntStream.range(0, keys.length)
                        .mapToObj(i -> new Item.Keyed(option(i), keys[i], text("Do this"), text("Because")))
                        .toList());
    }

    private static Item.SingleChoice question(String id) {
        return new Item.SingleChoice(
                id,
                text("Which?"),
                Optional.empty(),
                List.of(
                        new Item.Option("a", text("This"), text("Yes"), true),
                        new Item.Option("b", text("That"), text("No"), false)));
    }

    private static Item.Rated rated(String id, int value) {
        return new Item.Rated(id, value, text("Do " + id), text("Because"));
    }

    private static List<LocalizedText> anchors() {
        return IntStream.rangeClosed(1, POINTS)
                .mapToObj(i -> text("Anchor " + i))
                .toList();
    }

    private static LocalizedText text(String en) {
        return new LocalizedText(en, en);
    }

    public static String option(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** Answers i1, i2 … with values; 0 for none. */
    public static Map<String, Response> values(int... values) {
        var responses = new LinkedHashMap<String, Response>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                responses.put("i" + (i + 1), new Response.Scale(values[i]));
            }
        }
        return responses;
    }

    /** Rates s1, s2 … with one row each; 0 for an option left open. */
    public static Map<String, Response> ratings(int[]... rows) {
        var responses = new LinkedHashMap<String, Response>();
        for (int i = 0; i < rows.length; i++) {
            var values = new TreeMap<String, Integer>();
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] > 0) {
                    values.put(option(j), rows[i][j]);
                }
            }
            responses.put("s" + (i + 1), new Response.Ratings(values));
        }
        return responses;
    }

    public static Sitting sitting(Instrument instrument, Map<String, Response> responses) {
        return sitting(instrument, responses, Duration.ZERO);
    }

    /** @param spent on each item */
    public static Sitting sitting(Instrument instrument, Map<String, Response> responses, Duration spent) {
        var given = new LinkedHashMap<String, Given>();
        responses.forEach((item, response) -> given.put(item, new Given(response.encoded(), CLOSED, 0, spent)));
        return new Sitting(
                new SittingId("one"),
                Taker.person(new PersonId("ana")),
                instrument.id(),
                instrument.version().value(),
                "a",
                Purpose.BASELINE,
                Language.EN,
                7,
                false,
                CLOSED,
                CLOSED,
                CLOSED,
                given,
                0,
                "tab",
                new Closing(CLOSED, false));
    }

    public static ScoringPlan plan(Instrument instrument) {
        return ScoringPlan.of(instrument, instrument.forms().getFirst(), Key.of(instrument));
    }

    public static ScoreReport report(Instrument instrument, Map<String, Response> responses) {
        return report(instrument, responses, Yardsticks.none());
    }

    public static ScoreReport report(Instrument instrument, Map<String, Response> responses, Yardsticks yardsticks) {
        var sitting = sitting(instrument, responses);
        var form = instrument.forms().getFirst();
        return Scores.of(plan(instrument), Answers.of(form, sitting), sitting, yardsticks);
    }

    /** The only scale's score. */
    public static ScaleScore score(Instrument instrument, Map<String, Response> responses) {
        return report(instrument, responses).scales().getFirst();
    }
}
