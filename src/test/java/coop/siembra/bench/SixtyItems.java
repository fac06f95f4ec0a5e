package coop.siembra.bench;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An instrument of sixty items, 48 statements and 12 situations of four options, and people who have answered it. */
final class SixtyItems {
    static final InstrumentId ID = new InstrumentId("sixty-items");
    static final String FORM = "a";

    private static final int STATEMENTS = 48;
    private static final int SITUATIONS = 12;
    private static final int SCALES = 6;
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final String SCALE = """
              - id: scale-%d
                name: { en: Scale, es: Escala }
                description: { en: High., es: Alto. }
                bands:
                  - { from: 0, id: low, name: { en: L, es: B }, text: { en: L, es: B }, next: { en: L, es: B } }
                  - { from: 50, id: high, name: { en: H, es: A }, text: { en: H, es: A }, next: { en: H, es: A } }
            """;
    private static final String STATEMENT = """
                  - id: statement-%d
                    type: likert
                    scale: scale-%d
                    reversed: %b
                    stem: { en: "In the last weeks I let people finish before I answered them.", es: "En las últimas semanas dejé terminar a la gente antes de responderle." }
            """;
    private static final String SITUATION = """
                  - id: situation-%d
                    type: rate
                    scale: scale-5
                    stem: { en: "Somebody at the counter raises their voice and says that they have waited for an hour.", es: "Alguien en el mostrador levanta la voz y dice que lleva una hora esperando." }
                    options:
            """;
    private static final String OPTION = """
                      - { id: o%d, key: %d, text: { en: "Ask what they need and say what happens next.", es: "Preguntar qué necesita y decir qué sigue." }, why: { en: Because., es: Porque. } }
            """;

    private SixtyItems() {}

    /** A content folder with this instrument and no other. */
    static Path content(Path shipped, Path folder) throws IOException {
        var instrument = folder.resolve("instruments").resolve(ID.value());
        Files.createDirectories(instrument);
        Files.createDirectories(folder.resolve("courses"));
        Files.writeString(folder.resolve("competencies.yaml"), Files.readString(shipped.resolve("competencies.yaml")));
        Files.writeString(
                instrument.resolve("instrument.yaml"),
                """
                id: sixty-items
                title: { en: Sixty items, es: Sesenta ítems }
                summary: { en: To measure with., es: Para medir. }
                purpose: { en: None., es: Ninguno. }
                measures: self-report
                for: [baseline]
                minutes: 30
                order: shuffled
                sources:
                  - { reference: "None", used: { en: Nothing., es: Nada. } }
                key: { version: "1", origin: authors, note: { en: None., es: Ninguna. } }
                scales:
                """ + numbers(SCALES).map(SCALE::formatted).collect(Collectors.joining()) + """
                forms:
                  - { id: a, title: { en: A, es: A }, file: form-a.yaml }
                """);
        Files.writeString(
                instrument.resolve("form-a.yaml"),
                "sections:\n"
                        + section(
                                "statements",
                                6,
                                numbers(STATEMENTS)
                                        .map(i -> STATEMENT.formatted(i, i % (SCALES - 1), i % 3 == 0))
                                        .collect(Collectors.joining()))
                        + section(
                                "situations",
                                1,
                                numbers(SITUATIONS)
                                        .map(i -> SITUATION.formatted(i)
                                                + numbers(4)
                                                        .map(o -> OPTION.formatted(o, 1 + (o + i) % 4))
                                                        .collect(Collectors.joining()))
                                        .collect(Collectors.joining())));
        return folder;
    }

    private static java.util.stream.Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    private static String section(String id, int perPage, String items) {
        return """
                  - id: %s
                    title: { en: T, es: T }
                    instruction: { en: Do., es: Haga. }
                    perPage: %d
                    anchors: [%s]
                    items:
                """.formatted(
                                id,
                                perPage,
                                numbers(5)
                                        .map(i -> "{ en: A%d, es: A%d }".formatted(i, i))
                                        .collect(Collectors.joining(", ")))
                + items;
    }

    /** A closed sitting of one more person; people differ and items have something in common. */
    static Sitting sitting(Instrument instrument, int number, Random random) {
        var at = FIRST.plus(Duration.ofMinutes(number));
        double level = random.nextGaussian();
        var responses = new LinkedHashMap<String, Given>();
        for (var placed : instrument.forms().getFirst().items()) {
            responses.put(
                    placed.item().id(),
                    new Given(
                            answer(placed, level, random).encoded(),
                            at,
                            0,
                            Duration.ofMillis(2_000 + random.nextInt(20_000))));
        }
        return new Sitting(
                new SittingId("sitting-" + number),
                Taker.applicant("bench-" + number),
                ID,
                instrument.version().value(),
                FORM,
                Purpose.BASELINE,
                number % 2 == 0 ? Language.EN : Language.ES,
                number,
                false,
                at,
                at,
                at,
                responses,
                0,
                "tab",
                new Closing(at.plus(Duration.ofMinutes(20)), false));
    }

    private static Response answer(Placed placed, double level, Random random) {
        return switch (placed.item()) {
            case Item.Rating rating ->
                new Response.Ratings(rating.options().stream().collect(Collectors.toMap(Item.Keyed::id, option -> (int)
                        Math.clamp(Math.round(option.key() + random.nextGaussian() * (1.5 - level / 3)), 1L, 5))));
            default ->
                new Response.Scale((int) Math.clamp(
                        Math.round(3 + (placed.reversed() ? -level : level) * 0.7 + random.nextGaussian()), 1L, 5));
        };
    }
}
