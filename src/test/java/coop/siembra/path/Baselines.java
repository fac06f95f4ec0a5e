package coop.siembra.path;

import coop.siembra.assessment.Desk;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;

/** Takes people through the shipped profile of the soil, all strong or all weak. */
@TestComponent
public class Baselines {
    private static final InstrumentId PROFILE = new InstrumentId("soil-profile");
    private static final String TAB = "tab";

    private final Sittings sittings;

    public Baselines(Sittings sittings) {
        this.sittings = sittings;
    }

    /** Answers every statement and hands the sitting in. */
    public void sit(PersonId person, boolean strong) {
        var taker = Taker.person(person);
        var id = sittings.open(taker, PROFILE, Purpose.BASELINE, Language.EN).orElseThrow();
        take(sittings.take(id, taker, TAB, new SittingStep.Open()));
        take(sittings.take(id, taker, TAB, new SittingStep.Consent(Language.EN)));
        var desk = take(sittings.take(id, taker, TAB, new SittingStep.Begin()));
        for (var placed : desk.form().items()) {
            if (placed.item() instanceof Item.Likert item) {
                var answer = new Response.Scale(answer(placed, item, strong));
                take(sittings.take(id, taker, TAB, new SittingStep.Answer(item.id(), answer, Duration.ofSeconds(3))));
            }
        }
        take(sittings.take(id, taker, TAB, new SittingStep.Submit()));
    }

    private static int answer(Placed placed, Item.Likert item, boolean strong) {
        return strong != placed.reversed() ? item.anchors().size() : 1;
    }

    private static Desk take(SittingOutcome outcome) {
        return switch (outcome) {
            case SittingOutcome.Saved(var desk) -> desk;
            case SittingOutcome.Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }
}
