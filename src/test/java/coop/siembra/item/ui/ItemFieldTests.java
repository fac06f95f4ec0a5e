package coop.siembra.item.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import coop.siembra.item.Item;
import coop.siembra.item.Items;
import coop.siembra.item.Presentation;
import coop.siembra.item.Response;
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
    void speaksEveryKindInBothLanguages() {
        for (Language language : Language.values()) {
            for (Item item : List.of(
                    Items.single(2, "a"),
                    Items.multiple(3, "a"),
                    Items.ordering(3),
                    Items.matching(3),
                    Items.judgement(90, 50, 40, 10))) {
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
