package coop.siembra.browser;

import coop.siembra.assessment.Accommodations;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Item;
import coop.siembra.item.Items;
import coop.siembra.item.Response;
import coop.siembra.item.Scoring;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sittings of shipped instruments begun beforehand, so that a test in the browser can begin where it matters. */
@TestComponent
class Exams {
    static final InstrumentId SOIL = new InstrumentId("soil-profile");
    static final InstrumentId MOMENTS = new InstrumentId("member-moments");
    static final InstrumentId LEADING = new InstrumentId("serving-those-who-serve");

    private static final String TAB = "beforehand";
    private static final int REVIEW = 999;

    private final Sittings sittings;
    private final Accommodations accommodations;

    Exams(Sittings sittings, Accommodations accommodations) {
        this.sittings = sittings;
        this.accommodations = accommodations;
    }

    /** Begins in the guest's language. */
    SittingId begin(Guest guest, InstrumentId instrument) {
        var purpose = instrument.equals(LEADING) ? Purpose.LEADERS : Purpose.BASELINE;
        var id = sittings.open(Taker.person(guest.id()), instrument, purpose, guest.language())
                .orElseThrow();
        take(guest, id, new SittingStep.Open());
        take(guest, id, new SittingStep.Consent(guest.language()));
        take(guest, id, new SittingStep.Begin());
        return id;
    }

    /** Begins, and goes to the first page on which there is such an item. */
    SittingId beginAt(Guest guest, InstrumentId instrument, Class<? extends Item> kind) {
        var id = begin(guest, instrument);
        take(guest, id, new SittingStep.Turn(page(id, kind).number()));
        return id;
    }

    /** The first page with such an item. */
    Page page(SittingId id, Class<? extends Item> kind) {
        return sittings.desk(id).orElseThrow().pages().stream()
                .filter(page -> page.items().stream().anyMatch(placed -> kind.isInstance(placed.item())))
                .findFirst()
                .orElseThrow();
    }

    /** Begins, answers the pages wanted by chance, and goes to the review. */
    SittingId beginAndAnswer(Guest guest, InstrumentId instrument, Predicate<Page> wanted) {
        var id = begin(guest, instrument);
        var random = new Random(7);
        sittings.desk(id).orElseThrow().pages().stream()
                .filter(wanted)
                .flatMap(page -> page.items().stream())
                .map(placed -> placed.item())
                .forEach(item -> take(
                        guest, id, new SittingStep.Answer(item.id(), complete(item, random), Duration.ofSeconds(8))));
        take(guest, id, new SittingStep.Turn(REVIEW));
        return id;
    }

    private static Response complete(Item item, Random random) {
        return Stream.generate(() -> Items.answer(item, random))
                .filter(response -> Scoring.isComplete(item, response))
                .findFirst()
                .orElseThrow();
    }

    /** Answers everything by chance and hands it in. */
    SittingId finish(Guest guest, InstrumentId instrument) {
        var id = beginAndAnswer(guest, instrument, page -> true);
        take(guest, id, new SittingStep.Submit());
        return id;
    }

    private void take(Guest guest, SittingId id, SittingStep step) {
        var outcome = sittings.take(id, Taker.person(guest.id()), TAB, step);
        if (!(outcome instanceof SittingOutcome.Saved)) {
            throw new IllegalStateException(step + ": " + outcome);
        }
    }

    /** Gives somebody more time, as the training lead would. */
    void grant(PersonId person, int percent) {
        var before = SecurityContextHolder.getContext();
        var lead = SecurityContextHolder.createEmptyContext();
        lead.setAuthentication(new TestingAuthenticationToken(person.value(), "", "ROLE_TRAINING"));
        SecurityContextHolder.setContext(lead);
        try {
            accommodations.grant(Taker.person(person), percent);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
