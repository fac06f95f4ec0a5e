package coop.siembra.item.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.ConstantPool;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import coop.siembra.item.Item;
import coop.siembra.item.Items;
import coop.siembra.item.Presentation;
import coop.siembra.item.Response;
import coop.siembra.item.Score;
import coop.siembra.item.Scoring;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(classes = ItemFieldTests.class) // none: the fields are tried without the application
class ItemFieldTests extends BrowserlessTest {
    private static final long SEED = 42;
    private static final Wording WORDING = Wording.of(PersonServed.PATIENT, "Sol");

    private final List<Response> heard = new ArrayList<>();

    private ItemField field(Item item, Locale locale) {
        var field = new ItemField(item, SEED, locale, WORDING);
        field.onChange(heard::add);
        UI.getCurrent().add(field);
        return field;
    }

    private ItemField field(Item item) {
        return field(item, Locale.ENGLISH);
    }

    @Test
    void asksInTheLanguageAndWordsOfTheReader() {
        var item = new Item.SingleChoice(
                "one",
                new LocalizedText("What does {{the member}} need?\nNow?\n\nAnd then?", "¿Qué necesita {{el socio}}?"),
                Optional.empty(),
                Items.single(2, "a").options());
        var english = field(item);
        assertThat(texts(english, "it-stem")).containsExactly("What does the patient need? Now?\n\nAnd then?");
        var spanish = field(item, Locale.of("es", "PE"));
        assertThat(texts(spanish, "it-stem")).containsExactly("¿Qué necesita el paciente?");
        assertThat(texts(spanish, "it-hint")).containsExactly("Elija una.");
        assertThat(spanish.getElement().getAttribute("lang")).isEqualTo("es");
        assertThat(english.response()).isEmpty();
    }

    @Test
    void hearsASingleChoiceAndExplainsEveryOption() {
        var item = Items.single(3, "b");
        var field = field(item);
        change(field, "it-single", "a", true);
        assertThat(heard).containsExactly(new Response.Single("a"));
        field.showResult(Scoring.score(item, heard.getLast()));
        assertThat(texts(field, "it-mark")).containsExactly("Not right", "Missed", "Rightly not chosen");
        assertThat(texts(field, "it-why")).containsExactly("Because a", "Because b", "Because c");
        assertThat(texts(field, "it-verdict")).containsExactly("Not right yet");
        assertThat(inputs(field)).allMatch(input -> input.hasAttribute("disabled"));
        for (Element input : inputs(field)) {
            assertThat(all(field).map(element -> element.getAttribute("id")))
                    .contains(input.getAttribute("aria-describedby"));
        }
    }

    @Test
    void ignoresWhatAnHonestBrowserWouldNotSend() {
        var field = field(Items.single(3, "b"));
        change(field, "it-single", "z", true);
        field.setReadOnly(true);
        change(field, "it-single", "a", true);
        assertThat(heard).isEmpty();
        assertThat(field.response()).isEmpty();
        field.setReadOnly(false);
        change(field, "it-single", "a", true);
        assertThat(heard).hasSize(1);
    }

    @Test
    void hearsSeveralChoicesAndTakesThemBack() {
        var item = Items.multiple(4, "a", "b");
        var field = field(item);
        change(field, "it-multiple", "a", true);
        change(field, "it-multiple", "c", true);
        change(field, "it-multiple", "a", false);
        assertThat(heard)
                .containsExactly(
                        new Response.Multiple(Set.of("a")),
                        new Response.Multiple(Set.of("a", "c")),
                        new Response.Multiple(Set.of("c")));
        field.showResult(Scoring.score(item, heard.getLast()));
        assertThat(texts(field, "it-mark")).containsExactly("Missed", "Missed", "Not right", "Rightly not chosen");
    }

    @Test
    void showsAnAnswerGivenEarlierWithoutTellingAnybody() {
        var field = field(Items.multiple(4, "a", "b"));
        field.setResponse(new Response.Multiple(Set.of("b", "d")));
        assertThat(inputs(field).stream().map(input -> input.getProperty("checked", false)))
                .containsExactly(false, true, false, true);
        assertThat(field.response()).contains(new Response.Multiple(Set.of("b", "d")));
        assertThat(heard).isEmpty();
    }

    @Test
    void movesEntriesAndSaysWhereTheyAreNow() {
        var item = Items.ordering(4);
        var field = field(item);
        List<String> shown = Presentation.of(item, SEED).ids();
        assertThat(field.response()).contains(new Response.Order(shown));
        List<Element> up = with(field, "it-move-up");
        List<Element> down = with(field, "it-move-down");
        assertThat(up.getFirst().hasAttribute("disabled")).isTrue();
        assertThat(down.getLast().hasAttribute("disabled")).isTrue();
        assertThat(up.get(1).getAttribute("aria-label")).isEqualTo("Move up: Step " + shown.get(1));

        fire(up.get(1), "click", Map.of());
        assertThat(heard)
                .containsExactly(new Response.Order(List.of(shown.get(1), shown.get(0), shown.get(2), shown.get(3))));
        assertThat(texts(field, "it-status")).containsExactly("Step " + shown.get(1) + ": now in place 1 of 4");
        assertThat(texts(field, "it-text")).startsWith("Step " + shown.get(1), "Step " + shown.get(0));

        field.setResponse(new Response.Order(List.of("a", "b", "c", "d")));
        field.showResult(Scoring.score(item, field.response().orElseThrow()));
        assertThat(texts(field, "it-mark")).containsOnly("In the right place");
        assertThat(texts(field, "it-verdict")).containsExactly("All right");
        fire(with(field, "it-move-up").get(1), "click", Map.of());
        assertThat(heard).hasSize(1);
    }

    @Test
    void matchesBySelectsThatNameTheirLeftSide() {
        var item = Items.matching(3);
        var field = field(item);
        List<Element> selects = with(field, "it-select");
        assertThat(selects).hasSize(3);
        assertThat(all(field)
                        .filter(element -> element.getTag().equals("label"))
                        .map(label -> label.getAttribute("for")))
                .containsExactlyElementsOf(selects.stream()
                        .map(select -> select.getAttribute("id"))
                        .toList());
        change(field, "a", "a", false);
        change(field, "b", "c", false);
        change(field, "b", "nothing", false);
        change(field, "c", "c", false);
        change(field, "c", "", false);
        assertThat(heard.getLast()).isEqualTo(new Response.Match(Map.of("a", "a", "b", "c")));
        field.showResult(Scoring.score(item, heard.getLast()));
        assertThat(texts(field, "it-mark"))
                .containsExactly(
                        "Right", "Not right. What belongs here: Right b", "Not right. What belongs here: Right c");
        assertThat(texts(field, "it-verdict")).containsExactly("Partly right");
    }

    @Test
    void keepsBestAndWorstApart() {
        var item = Items.judgement(90, 50, 40, 10);
        var field = field(item);
        change(field, "it-what-first-best", "d", true);
        change(field, "it-what-first-worst", "d", true);
        change(field, "it-what-first-best", "a", true);
        change(field, "it-what-first-other", "a", true);
        assertThat(heard)
                .containsExactly(
                        new Response.Judge(Optional.of("d"), Optional.empty()),
                        new Response.Judge(Optional.empty(), Optional.of("d")),
                        new Response.Judge(Optional.of("a"), Optional.of("d")));
        field.showResult(Scoring.score(item, heard.getLast()));
        assertThat(texts(field, "it-mark"))
                .containsExactly(
                        "Right: the most effective response",
                        "neither the most nor the least effective",
                        "neither the most nor the least effective",
                        "Right: the least effective response");
    }

    @Test
    void hearsHowFarAStatementHolds() {
        var field = field(Items.likert(5));
        assertThat(texts(field, "it-stem")).containsExactly("I listen");
        assertThat(texts(field, "it-anchor")).containsExactly("Word 1", "Word 2", "Word 3", "Word 4", "Word 5");
        assertThat(inputs(field)).allMatch(input -> input.getParent().getTag().equals("label"));
        assertThat(field.response()).isEmpty();
        for (String value : List.of("4", "0", "6", "x", "2")) {
            change(field, "it-how-far", value, true);
        }
        assertThat(heard).containsExactly(new Response.Scale(4), new Response.Scale(2));
        field.setReadOnly(true);
        change(field, "it-how-far", "1", true);
        assertThat(field.response()).contains(new Response.Scale(2));
        assertThat(checked(field)).containsExactly("2");
    }

    @Test
    void keepsMostAndLeastApart() {
        var field = field(Items.mostLeast(4));
        change(field, "it-like-me-most", "b", true);
        change(field, "it-like-me-least", "d", true);
        change(field, "it-like-me-least", "b", true);
        change(field, "it-like-me-most", "c", true);
        assertThat(heard)
                .containsExactly(
                        new Response.Extremes(Optional.of("b"), Optional.empty()),
                        new Response.Extremes(Optional.of("b"), Optional.of("d")),
                        new Response.Extremes(Optional.empty(), Optional.of("b")),
                        new Response.Extremes(Optional.of("c"), Optional.of("b")));
        field.setResponse(new Response.Extremes(Optional.of("a"), Optional.empty()));
        assertThat(checked(field)).containsExactly("a");
        assertThat(field.response()).contains(new Response.Extremes(Optional.of("a"), Optional.empty()));
    }

    @Test
    void ratesEachOptionOnARowOfItsOwn() {
        var field = field(Items.rating(5, 4.5, 3, 1.2));
        List<Element> rows = with(field, "it-scale");
        assertThat(rows).hasSize(3);
        assertThat(rows.stream().map(Element::getParent)).allSatisfy(group -> {
            assertThat(group.getAttribute("role")).isEqualTo("radiogroup");
            assertThat(all(field).map(element -> element.getAttribute("id")))
                    .contains(group.getAttribute("aria-labelledby"));
        });
        assertThat(rows.getFirst().getChild(1).getTextRecursively()).isEqualTo("2Word 2");
        fire(rows.get(0), "change", Map.of("event.target.value", "5"));
        fire(rows.get(2), "change", Map.of("event.target.value", "1"));
        fire(rows.get(2), "change", Map.of("event.target.value", "9"));
        fire(rows.get(0), "change", Map.of("event.target.value", "4"));
        assertThat(heard)
                .containsExactly(
                        new Response.Ratings(Map.of("a", 5)),
                        new Response.Ratings(Map.of("a", 5, "c", 1)),
                        new Response.Ratings(Map.of("a", 4, "c", 1)));
        field.setResponse(new Response.Ratings(Map.of("b", 3)));
        assertThat(checked(field)).containsExactly("3");
    }

    @Test
    void takesWhatIsWrittenAndSaysWhenItsLengthMatters() {
        var field = field(Items.written(3, 5));
        Element area = with(field, "it-area").getFirst();
        assertThat(texts(field, "it-hint")).containsExactly("Answer in your own words: 3 to 5 words.");
        assertThat(texts(field, "it-count")).containsExactly("No words yet, at least 3");
        assertThat(field.response()).isEmpty();
        type(area, "I am");
        assertThat(texts(field, "it-status")).containsExactly("");
        assertThat(texts(field, "it-count")).containsExactly("2 words, at least 3");
        type(area, "I am sorry");
        assertThat(texts(field, "it-status")).containsExactly("3 words, at most 5");
        type(area, "I am sorry, Rosa");
        assertThat(texts(field, "it-status")).containsExactly("3 words, at most 5");
        type(area, "I am sorry, Rosa, come in please");
        assertThat(texts(field, "it-status")).containsExactly("7 words: please leave out 2");
        assertThat(area.getAttribute("aria-invalid")).isEqualTo("true");
        type(area, "");
        assertThat(heard)
                .extracting(response -> ((Response.Text) response).text())
                .containsExactly("I am", "I am sorry", "I am sorry, Rosa", "I am sorry, Rosa, come in please", "");
        assertThat(field.response()).contains(new Response.Text(""));
        assertThat(all(field).map(element -> element.getAttribute("id")))
                .contains(area.getAttribute("aria-labelledby"), area.getAttribute("aria-describedby"));
    }

    @Test
    void showsWhatWasWrittenAndKeepsItWhenLocked() {
        var field = field(Items.written(1, 5));
        Element area = with(field, "it-area").getFirst();
        field.setResponse(new Response.Text("Good morning"));
        assertThat(area.getProperty("value")).isEqualTo("Good morning");
        assertThat(texts(field, "it-status")).containsExactly("");
        field.setReadOnly(true);
        type(area, "Good night");
        assertThat(field.response()).contains(new Response.Text("Good morning"));
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsTheBrowserNothingThatUndoesWhatWasDoneMeanwhile() {
        var written = with(field(Items.written(1, 5)), "it-area").getFirst();
        changes(written);
        type(written, "Good morning");
        assertThat(changes(written)).noneMatch(change -> change.contains("value"));

        var rated = field(Items.rating(5, 4.5, 3, 1.2));
        List<Element> rows = with(rated, "it-scale");
        inputs(rated).forEach(ItemFieldTests::changes);
        fire(rows.getFirst(), "change", Map.of("event.target.value", "5"));
        assertThat(inputs(rated).stream().filter(input -> !changes(input).isEmpty()))
                .containsExactly(rows.getFirst().getChild(4).getChild(0));
    }

    @Test
    void givesNoHintOfWhatIsRight() {
        for (Item item : Items.all()) {
            assertThat(field(item).getElement().getOuterHTML())
                    .as(item.id())
                    .doesNotContain("Because", "4.5", "3.5", "1.2", "90", "correct");
        }
        for (Item item : List.of(Items.likert(5), Items.mostLeast(3), Items.rating(5, 4, 1), Items.written(1, 9))) {
            var field = field(item);
            var score = new Score(1, true, Map.of());
            assertThatThrownBy(() -> field.showResult(score)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void speaksEveryKindInBothLanguages() {
        for (Language language : Language.values()) {
            for (Item item : Items.all()) {
                var field = field(item, language.locale());
                assertThat(all(field).map(Element::getText))
                        .noneMatch(text -> text.contains("item.") || text.contains("!"));
            }
        }
    }

    private static void change(ItemField field, String name, String value, boolean checked) {
        Element body = all(field)
                .filter(element -> element.getTag().equals("fieldset"))
                .findFirst()
                .orElseThrow()
                .getChild(1);
        fire(
                body,
                "change",
                Map.of("event.target.name", name, "event.target.value", value, "event.target.checked", checked));
    }

    private static void fire(Element element, String type, Map<String, Object> values) {
        var data = JsonNodeFactory.instance.objectNode();
        values.forEach((key, value) -> {
            if (value instanceof Boolean flag) {
                data.put(key, flag);
            } else {
                data.put(key, value.toString());
            }
        });
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    /** As a browser tells what stands in a field. */
    private static void type(Element area, String text) {
        try {
            area.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", text)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }

    /** What the browser has not yet been told of an element; it now has. */
    private static List<String> changes(Element element) {
        var changes = new ArrayList<String>();
        element.getNode()
                .collectChanges(
                        change -> changes.add(change.toJson(new ConstantPool()).toString()));
        return changes;
    }

    private static List<String> checked(ItemField field) {
        return inputs(field).stream()
                .filter(input -> input.getProperty("checked", false))
                .map(input -> input.getAttribute("value"))
                .toList();
    }

    private static Stream<Element> all(ItemField field) {
        return descendants(field.getElement());
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(ItemFieldTests::descendants));
    }

    private static List<Element> with(ItemField field, String style) {
        return all(field)
                .filter(element -> Optional.ofNullable(element.getAttribute("class"))
                        .filter(styles -> List.of(styles.split(" ")).contains(style))
                        .isPresent())
                .toList();
    }

    private static List<Element> inputs(ItemField field) {
        return all(field).filter(element -> element.getTag().equals("input")).toList();
    }

    private static List<String> texts(ItemField field, String style) {
        return with(field, style).stream().map(Element::getText).toList();
    }
}
