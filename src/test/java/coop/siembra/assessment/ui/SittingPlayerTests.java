package coop.siembra.assessment.ui;

import static coop.siembra.access.Cooperative.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingDocument;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.JsonNodeFactory;

/** What becomes of answers when all goes well and when it does not. */
@WithMockUser(username = "ana", roles = "LEARNER")
class SittingPlayerTests extends ViewTest {
    private static final InstrumentId SOIL = new InstrumentId("soil-profile");
    private static final InstrumentId MOMENTS = new InstrumentId("member-moments");
    private static final Taker ME = Taker.person(ANA);
    private static final String BEFORE = "before";

    @Autowired
    Sittings sittings;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private SittingId begun(InstrumentId instrument, Language language, Duration ago) {
        var earlier = sittings.at(Clock.offset(clock, ago.negated()), new Random(ago.toSeconds()));
        var id = earlier.open(ME, instrument, Purpose.BASELINE, language).orElseThrow();
        for (var step : List.of(new SittingStep.Open(), new SittingStep.Consent(language), new SittingStep.Begin())) {
            earlier.take(id, ME, BEFORE, step);
        }
        return id;
    }

    private SittingId begun(InstrumentId instrument) {
        return begun(instrument, Language.EN, Duration.ZERO);
    }

    private Sitting stored(SittingId id) {
        return sittings.desk(id).orElseThrow().sitting();
    }

    /** Opens a sitting where the items of its first page stand. */
    private void openItems(SittingId id, String go) {
        open("assessment/" + id);
        press(go);
    }

    private String first(SittingId id) {
        return sittings.desk(id)
                .orElseThrow()
                .pages()
                .getFirst()
                .items()
                .getFirst()
                .item()
                .id();
    }

    /** Chooses a point of the first scale on the page. */
    private void choose(int value) {
        var row = elements(getCurrentView().getElement())
                .filter(element -> "it-scale it-worded".equals(element.getAttribute("class")))
                .findFirst()
                .orElseThrow();
        fire(row, "change", "event.target.value", Integer.toString(value));
    }

    private static void fire(Element element, String type, String key, String value) {
        var data = JsonNodeFactory.instance.objectNode().put(key, value);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    @Test
    void storesAnAnswerBeforeItSaysSaved() {
        var id = begun(SOIL);
        openItems(id, "Go to the questions");
        choose(4);
        assertThat(stored(id).response(first(id)).orElseThrow().response()).containsExactly("4");
        assertThat(status()).contains("Saved");
        choose(2);
        assertThat(stored(id).response(first(id)).orElseThrow().changes()).isEqualTo(1);
    }

    @Test
    void keepsAnAnswerDuringAnOutageAndStoresItAfterwards() {
        var id = begun(SOIL);
        openItems(id, "Go to the questions");
        outage.of("sittings");
        choose(5);
        assertThat(status()).doesNotContain("Saved").contains("Not saved");
        assertThat(stored(id).responses()).isEmpty();
        press("Next page");
        assertThat(page()).as("no page is turned over what is not stored").contains("Page 1 of");
        outage.end();
        press("Try again");
        assertThat(status()).contains("Saved");
        assertThat(stored(id).response(first(id)).orElseThrow().response()).containsExactly("5");
        press("Next page");
        assertThat(page()).contains("Page 2 of");
    }

    @Test
    void handsInNothingThatIsNotStored() {
        var id = begun(SOIL);
        openItems(id, "Go to the questions");
        sittings.take(id, ME, tab(id), new SittingStep.Turn(99));
        open("assessment/" + id);
        outage.of("sittings");
        press("Hand in");
        press("Hand in as it is");
        assertThat(page()).doesNotContain("Thank you");
        outage.end();
        press("Hand in as it is");
        assertThat(page()).contains("Thank you");
        assertThat(stored(id).closed()).isTrue();
    }

    private String tab(SittingId id) {
        return stored(id).tab();
    }

    @Test
    void countsAHandingInFromTwoTabsOnce() {
        var id = begun(SOIL);
        sittings.take(id, ME, BEFORE, new SittingStep.Turn(99));
        open("assessment/" + id);
        press("Hand in");
        var earlier = button("Hand in as it is");
        var tab = tab(id);
        test(earlier).click();
        sittings.take(id, ME, tab, new SittingStep.Submit());
        open("assessment/" + id);
        assertThat(page()).contains("Thank you");
        assertThat(mongo.findAll(SittingDocument.class).stream()
                        .flatMap(document -> document.outbox().events().stream())
                        .filter(letter -> letter.news() instanceof SittingClosed))
                .hasSize(1);
    }

    @Test
    void goesOnElsewhereWithTheTimeThatIsLeft() {
        var id = begun(MOMENTS, Language.EN, Duration.ofMinutes(25));
        var item = (Item.Rating) sittings.desk(id)
                .orElseThrow()
                .pages()
                .get(2)
                .items()
                .getFirst()
                .item();
        var half =
                new Response.Ratings(java.util.Map.of(item.options().getFirst().id(), 4));
        sittings.take(id, ME, BEFORE, new SittingStep.Answer(item.id(), half, Duration.ofSeconds(20)));
        sittings.take(id, ME, BEFORE, new SittingStep.Turn(2));
        open("assessment/" + id);
        assertThat(page()).contains("Page 3 of");
        double left = find(TimerField.class).single().getElement().getProperty("left", 0.0);
        assertThat(Duration.ofMillis((long) left)).isBetween(Duration.ofMinutes(34), Duration.ofMinutes(35));
        assertThat(sittings.take(id, ME, BEFORE, new SittingStep.Turn(0)))
                .as("the device left behind")
                .isInstanceOf(coop.siembra.assessment.SittingOutcome.Refused.class);
        assertThat(stored(id).response(item.id()).orElseThrow().response()).isEqualTo(half.encoded());
    }

    @Test
    void saysSavedInTheLanguageOfTheSitting() {
        var id = begun(SOIL, Language.ES, Duration.ZERO);
        UI.getCurrent().setLocale(Language.EN.locale());
        openItems(id, "Ir a las preguntas");
        choose(3);
        assertThat(status()).contains("Guardado").doesNotContain("Saved");
    }

    @Test
    void showsOnTheReviewHowMuchIsOpenOnEachPage() {
        var id = begun(SOIL);
        var page = sittings.desk(id).orElseThrow().pages().getFirst();
        page.items()
                .forEach(placed -> sittings.take(
                        id,
                        ME,
                        BEFORE,
                        new SittingStep.Answer(placed.item().id(), new Response.Scale(3), Duration.ofSeconds(5))));
        sittings.take(id, ME, BEFORE, new SittingStep.Turn(99));
        open("assessment/" + id);
        assertThat(page()).contains("All pages", "Page 1: complete", "Page 2: 6 open");
        press("Page 1: complete");
        assertThat(page()).contains("Page 1 of");
        assertThat(stored(id).page()).isZero();
    }

    @Test
    void leadsFromTheReviewToAnItemStillOpen() {
        var id = begun(MOMENTS);
        var pages = sittings.desk(id).orElseThrow().pages();
        for (var page : pages.subList(0, pages.size() - 1)) {
            var rating = (Item.Rating) page.items().getFirst().item();
            var all = rating.options().stream().collect(java.util.stream.Collectors.toMap(Item.Keyed::id, option -> 3));
            sittings.take(
                    id,
                    ME,
                    BEFORE,
                    new SittingStep.Answer(rating.id(), new Response.Ratings(all), Duration.ofSeconds(9)));
        }
        sittings.take(id, ME, BEFORE, new SittingStep.Turn(99));
        open("assessment/" + id);
        assertThat(page()).contains("Still open Page " + pages.size() + ":");
        assertThat(buttons()).filteredOn(words -> words.endsWith("…")).noneMatch(words -> words.matches(".*\\s…"));
        press(buttons().stream()
                .filter(words -> words.startsWith("Page " + pages.size() + ": ") && !words.endsWith("open"))
                .findFirst()
                .orElseThrow());
        assertThat(page()).contains("Page " + pages.size() + " of");
    }

    @Test
    void saysKindlyThatItWasLeftForTooLong() {
        var id = begun(SOIL, Language.EN, Duration.ofDays(45));
        sittings.take(id, ME, BEFORE, new SittingStep.Turn(0));
        var document = mongo.findById(id.value(), SittingDocument.class);
        assertThat(document).isNotNull();
        mongo.updateFirst(
                org.springframework.data.mongodb.core.query.Query.query(
                        org.springframework.data.mongodb.core.query.Criteria.where("_id")
                                .is(id.value())),
                new org.springframework.data.mongodb.core.query.Update()
                        .set("closing", new SittingDocument.ClosingDocument(clock.instant(), false, true))
                        .unset("open"),
                SittingDocument.class);
        open("assessment/" + id);
        assertThat(page()).contains("left unfinished").doesNotContain("Thank you", "Hand in");
        open("assessments");
        assertThat(page()).contains("Left unfinished", "Begin");
    }
}
