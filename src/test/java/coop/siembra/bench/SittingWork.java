package coop.siembra.bench;

import coop.siembra.assessment.Desk;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.browser.Coursework;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.People;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** People in the middle of the longest instrument of the baseline, each answering the next item or, after the last, the first again. */
final class SittingWork {
    private static final int TAKERS = 50;
    private static final String TAB = "bench";

    private final Random random = new Random(19);
    private final MySittings sittings;
    private final List<PersonId> takers;
    private final Map<PersonId, Desk> desks = new HashMap<>();

    SittingWork(ApplicationContext node) {
        sittings = node.getBean(MySittings.class);
        takers = node.getBean(People.class).idsWithin(Stage.TOP).stream()
                .sorted(Comparator.comparing(PersonId::value))
                .limit(TAKERS)
                .toList();
    }

    /** The next answer of somebody. */
    Runnable respond(int i) {
        var taker = takers.get(i % takers.size());
        ServiceWork.signIn(taker, "LEARNER");
        var desk = desks.computeIfAbsent(taker, nobody -> begin());
        var items = desk.form().items();
        var item = items.get(i / takers.size() % items.size()).item();
        var step = new SittingStep.Answer(item.id(), response(item, random), Duration.ofSeconds(9));
        return () -> take(desk.sitting().id(), step);
    }

    private Desk begin() {
        var longest = sittings.offers().stream()
                .filter(offer -> offer.purpose() == Purpose.BASELINE)
                .map(offer -> offer.instrument())
                .max(Comparator.comparing(SittingWork::length))
                .orElseThrow(() -> new IllegalStateException("no instrument of the baseline"));
        var id = sittings.open(longest.id(), Purpose.BASELINE).orElseThrow();
        take(id, new SittingStep.Open());
        take(id, new SittingStep.Consent(Language.ES));
        return take(id, new SittingStep.Begin());
    }

    private static int length(Instrument instrument) {
        return instrument.forms().getFirst().items().size();
    }

    private Desk take(SittingId id, SittingStep step) {
        var outcome = sittings.take(id, TAB, step);
        if (outcome instanceof Saved(var desk)) {
            return desk;
        }
        throw new IllegalStateException(step + ": " + outcome);
    }

    /** Whatever answers an item. */
    static Response response(Item item, Random random) {
        return switch (item) {
            case Item.Graded graded -> Coursework.right(graded);
            case Item.Likert likert ->
                new Response.Scale(anchor(likert.anchors().size(), random));
            case Item.Rating rating ->
                new Response.Ratings(rating.options().stream()
                        .collect(Collectors.toMap(
                                Item.Keyed::id,
                                option -> anchor(rating.anchors().size(), random))));
            case Item.MostLeast choice ->
                new Response.Extremes(
                        Optional.of(choice.options().getFirst().id()),
                        Optional.of(choice.options().getLast().id()));
            case Item.Written written -> new Response.Text("Cuénteme, por favor. ".repeat(written.maxWords() / 3));
        };
    }

    private static int anchor(int anchors, Random random) {
        return 1 + random.nextInt(anchors);
    }
}
