package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.assessment.store.SittingStore.Held;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** People who have answered shipped instruments. */
@TestComponent
public class Respondents {
    /** A self-report of one form. */
    public static final InstrumentId SOIL = new InstrumentId("soil-profile");

    /** Situations to rate, of forms a and b. */
    public static final InstrumentId MOMENTS = new InstrumentId("member-moments");

    /** A self-report of those who lead. */
    public static final InstrumentId LEADERS = new InstrumentId("serving-those-who-serve");

    public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final SittingStore store;
    private final Instruments instruments;

    public Respondents(SittingStore store, Instruments instruments) {
        this.store = store;
        this.instruments = instruments;
    }

    public Instrument instrument(InstrumentId id) {
        return instruments.current(id).orElseThrow();
    }

    /** How somebody sits. */
    public record How(String form, Purpose purpose, Language language, boolean invented, Instant closedAt) {
        public static final How USUAL = new How("a", Purpose.BASELINE, Language.EN, false, NOON);

        public How at(Instant time) {
            return new How(form, purpose, language, invented, time);
        }

        public How in(Language other) {
            return new How(form, purpose, other, invented, closedAt);
        }

        public How on(String otherForm) {
            return new How(otherForm, purpose, language, invented, closedAt);
        }

        public How inventedOnes() {
            return new How(form, purpose, language, true, closedAt);
        }
    }

    /** Keeps a closed sitting. */
    public SittingId closed(Taker taker, InstrumentId id, How how, Function<Placed, Optional<Response>> answer) {
        var instrument = instrument(id);
        var sitting = sitting(instrument, instrument.form(how.form()).orElseThrow(), taker, how, answer);
        store.save(new Held(sitting, null), sitting, instrument, List.of());
        return sitting.id();
    }

    /** A closed sitting that nobody keeps. */
    public static Sitting sitting(
            Instrument instrument, Form form, Taker taker, How how, Function<Placed, Optional<Response>> answer) {
        var given = new LinkedHashMap<String, Given>();
        form.items()
                .forEach(placed -> answer.apply(placed)
                        .ifPresent(response -> given.put(
                                placed.item().id(),
                                new Given(response.encoded(), how.closedAt(), 0, Duration.ofSeconds(9)))));
        return new Sitting(
                new SittingId(UUID.randomUUID().toString()),
                taker,
                instrument.id(),
                instrument.version().value(),
                form.id(),
                how.purpose(),
                how.language(),
                7,
                how.invented(),
                how.closedAt(),
                how.closedAt(),
                how.closedAt(),
                given,
                0,
                "tab",
                new Closing(how.closedAt(), false));
    }

    /** Answers to every item by chance about a level, 0 to 1; the same for the same seed. */
    public static Function<Placed, Optional<Response>> about(double level, long seed) {
        var random = new Random(seed);
        return placed -> Optional.of(answer(placed, level, random));
    }

    /** Says of every statement that it holds as far, before reversal; leaves other items open. */
    public static Function<Placed, Optional<Response>> saying(int value) {
        return placed -> placed.item() instanceof Item.Likert likert
                ? Optional.of(
                        new Response.Scale(placed.reversed() ? likert.anchors().size() + 1 - value : value))
                : Optional.empty();
    }

    private static Response answer(Placed placed, double level, Random random) {
        return switch (placed.item()) {
            case Item.Likert likert -> {
                int points = likert.anchors().size();
                int value = near(level, points, random);
                yield new Response.Scale(placed.reversed() ? points + 1 - value : value);
            }
            case Item.Rating rating -> {
                Map<String, Integer> values = new LinkedHashMap<>();
                int points = rating.anchors().size();
                for (var option : rating.options()) {
                    boolean knows = random.nextDouble() < level;
                    values.put(
                            option.id(),
                            knows
                                    ? (int) Math.clamp(Math.round(option.key()), 1L, points)
                                    : 1 + random.nextInt(points));
                }
                yield new Response.Ratings(values);
            }
            case Item.Judgement judgement -> {
                boolean knows = random.nextDouble() < level;
                yield new Response.Judge(
                        Optional.of(
                                (knows ? judgement.best() : judgement.options().get(1)).id()),
                        Optional.of(
                                (knows ? judgement.worst() : judgement.options().get(0)).id()));
            }
            case Item.MostLeast mostLeast -> {
                var ids = new ArrayList<>(
                        mostLeast.options().stream().map(Item.Statement::id).toList());
                java.util.Collections.shuffle(ids, random);
                yield new Response.Extremes(Optional.of(ids.getFirst()), Optional.of(ids.getLast()));
            }
            case Item.SingleChoice single ->
                new Response.Single(single.options()
                        .get(random.nextInt(single.options().size()))
                        .id());
            case Item.Written written -> new Response.Text("word ".repeat(Math.max(1, written.minWords())));
            case Item.MultipleChoice other -> throw new IllegalArgumentException(other.id());
            case Item.Ordering other -> throw new IllegalArgumentException(other.id());
            case Item.Matching other -> throw new IllegalArgumentException(other.id());
        };
    }

    private static int near(double level, int points, Random random) {
        return (int) Math.clamp(Math.round(1 + level * (points - 1) + random.nextGaussian() * 0.7), 1L, points);
    }

    /** As many applicants, each about a level of their own. */
    public List<SittingId> crowd(int people, InstrumentId id, How how) {
        var levels = new Random(people);
        return IntStream.range(0, people)
                .mapToObj(i -> closed(
                        Taker.applicant("x-" + how.language() + how.invented() + i),
                        id,
                        how.at(how.closedAt().plusSeconds(i)),
                        about(Math.clamp(0.6 + levels.nextGaussian() * 0.2, 0.05, 0.95), i)))
                .toList();
    }
}
