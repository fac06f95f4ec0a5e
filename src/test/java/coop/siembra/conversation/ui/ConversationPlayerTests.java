package coop.siembra.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import coop.siembra.conversation.ConversationSamples;
import coop.siembra.conversation.model.Conversation;
import coop.siembra.conversation.model.Debrief;
import coop.siembra.conversation.model.Node;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "coop.siembra.conversation.ui")
class ConversationPlayerTests extends BrowserlessTest {
    private static final Conversation CARD = ConversationSamples.card();
    private static final Wording WORDING = Wording.of(PersonServed.MEMBER, "La Espiga");

    private final List<List<String>> stored = new ArrayList<>();
    private boolean storeWorks = true;

    @Test
    void tellsTheSituationInTheOrganisationsWordsBeforeItStarts() {
        var player = play(Locale.ENGLISH);
        assertThat(html(player))
                .contains("The member has lost a card.", "Marta Quiroga", "A weaver with a market stall");
        assertThat(html(player)).doesNotContain("Since when?");
    }

    @Test
    void speaksSpanish() {
        var player = play(Locale.of("es"));
        assertThat(html(player)).contains("El socio perdió una tarjeta.", "Comenzar la conversación");
        click("Comenzar la conversación");
        assertThat(html(player)).contains("¿Desde cuándo?", "(cejas levantadas en el centro");
    }

    @Test
    void escapesWhatAuthorsWrite() {
        play(Locale.ENGLISH);
        click("Start the talk");
        assertThat(html($(ConversationPlayer.class).single())).contains("My card is gone &amp; so is my sleep.");
    }

    @Test
    void goesOnOnlyWhenTheStoreHasAcknowledged() {
        var player = play(Locale.ENGLISH);
        click("Start the talk");
        storeWorks = false;
        click("Since when?");
        assertThat(html(player)).contains("Not saved").doesNotContain("Since this morning.");
        storeWorks = true;
        click("Since when?");
        assertThat(html(player)).contains("Since this morning.").doesNotContain("Not saved");
        assertThat(stored).containsExactly(List.of("a"), List.of("a"));
    }

    @Test
    void offersOnlyWhatTrustAllows() {
        play(Locale.ENGLISH);
        click("Start the talk");
        click("Since when?");
        assertThat(buttons()).contains("3Shall we go through your last payments?");
        play(Locale.ENGLISH).resume(List.of());
        click("Start the talk");
        assertThat(buttons()).hasSize(2);
    }

    @Test
    void answersWithNumberKeysAndIgnoresThoseWithoutAChoice() {
        var player = play(Locale.ENGLISH);
        click("Start the talk");
        press(player, "4");
        assertThat(stored).isEmpty();
        press(player, "1");
        assertThat(stored).containsExactly(List.of("a"));
    }

    @Test
    void neverShowsFeelingOrTrustBeforeTheDebrief() {
        var player = play(Locale.ENGLISH);
        click("Start the talk");
        click("Since when?");
        click("It is blocked now.");
        assertThat(html(player))
                .doesNotContainIgnoringCase("trust")
                .doesNotContain("Feeling")
                .contains("The talk is over.");
        click("Look back on the talk");
        assertThat(html(player)).contains("Trust 50 → 60", "Feeling −30 → −20");
    }

    @Test
    void tellsWhenATalkHasEnded() {
        var debriefs = new ArrayList<Debrief>();
        var player = play(Locale.ENGLISH);
        player.onFinished(debriefs::add);
        click("Start the talk");
        click("Since when?");
        assertThat(debriefs).isEmpty();
        click("It is blocked now.");
        assertThat(debriefs)
                .singleElement()
                .satisfies(debrief -> assertThat(debrief.ending().result()).isEqualTo(Node.Result.RESOLVED));
    }

    @Test
    void resumesWhereOneLeft() {
        var player = play(Locale.ENGLISH);
        player.resume(List.of("a"));
        assertThat(html(player))
                .contains("My card is gone", "Since when?", "Since this morning.")
                .doesNotContain("cv-new");
        assertThat(buttons()).hasSize(3);
        player.resume(List.of("a", "a"));
        assertThat(html(player)).contains("Her money is safe and she knows it.");
    }

    @Test
    void leavesOutStoredChoicesThatAreNoLongerPossible() {
        var player = play(Locale.ENGLISH);
        player.resume(List.of("a", "z", "a"));
        assertThat(html(player)).contains("Since this morning.");
    }

    @Test
    void replaysFromATurningPointOnceThatIsStored() {
        var replayed = new ArrayList<List<String>>();
        var player = play(Locale.ENGLISH);
        player.resume(List.of("a", "b"));
        player.onReplay(choices -> {
            replayed.add(choices);
            return storeWorks;
        });
        storeWorks = false;
        clickLabelled("Replay from here, turn 2");
        assertThat(html(player)).contains("Turning points");
        storeWorks = true;
        clickLabelled("Replay from here, turn 2");
        assertThat(replayed).containsExactly(List.of("a"), List.of("a"));
        assertThat(buttons()).hasSize(3);
        click("It is blocked now.");
        assertThat(stored).containsExactly(List.of("a", "a"));
    }

    @Test
    void debriefsWhatWasSaidWhatItDidAndWhatWouldHaveBeenBetter() {
        var player = play(Locale.ENGLISH);
        player.resume(List.of("a", "b"));
        assertThat(html(player))
                .contains("Partly resolved", "“You should be more careful.”", "Blame helps nobody.")
                .contains("“It is blocked now.”", "That was what she needed.", "Listening", "90% from one answer")
                .contains("<si-trend", "<th scope=\"row\">Start</th>");
    }

    private ConversationPlayer play(Locale locale) {
        UI.getCurrent().removeAll();
        var names = new Speech(
                locale,
                WORDING,
                id -> Optional.of(id.value())
                        .filter("listening"::equals)
                        .map(_ -> new LocalizedText("Listening", "Escucha")));
        var player = new ConversationPlayer(CARD, names, choices -> {
            stored.add(choices);
            return storeWorks;
        });
        UI.getCurrent().add(player);
        return player;
    }

    private List<String> buttons() {
        return $(NativeButton.class).all().stream()
                .map(ConversationPlayerTests::words)
                .filter(words -> Character.isDigit(words.charAt(0)))
                .toList();
    }

    private void click(String words) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> words(button).endsWith(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void clickLabelled(String label) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static void press(ConversationPlayer player, String key) {
        ComponentUtil.fireEvent(player, new ConversationPlayer.NumberKey(player, true, key));
    }

    private static String words(NativeButton button) {
        return html(button).replaceAll("<[^>]*>", "").strip().replaceAll("\\s*\\R\\s*", "");
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML().lines().collect(Collectors.joining("\n"));
    }
}
