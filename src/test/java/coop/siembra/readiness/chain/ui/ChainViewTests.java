package coop.siembra.readiness.chain.ui;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import coop.siembra.access.ChainAdministration;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.ServiceLinks;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.readiness.ReadinessRebuild;
import coop.siembra.readiness.ReadinessRebuild.Wish;
import coop.siembra.readiness.chain.ui.ChainDrawing.Node;
import coop.siembra.ui.ViewTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Shop serves the people served, Sales the Shop, the Back office Sales; the Top serves nobody. */
@WithMockUser(
        username = "admin",
        roles = {"LEARNER", "ADMIN"})
class ChainViewTests extends ViewTest {
    private static final LocalizedText VISIT = new LocalizedText("A request settled in a visit", "Un trámite resuelto");

    @Autowired
    ServiceLinks links;

    @Autowired
    Units units;

    @Autowired
    ChainAdministration administration;

    @BeforeEach
    void connected(@Autowired ReadinessRebuild counts) {
        counts.run(new Wish(false, (people, of) -> {}));
        link(SHOP, null, VISIT);
        link(SALES, SHOP, new LocalizedText("Prices {{members}} understand", "Precios que {{los socios}} entienden"));
        link(BACK, SALES, null);
    }

    private void link(UnitId from, @Nullable UnitId to, @Nullable LocalizedText what) {
        links.connect(from, unit(from).version(), to, what);
    }

    private Unit unit(UnitId id) {
        return units.find(id).orElseThrow();
    }

    /** What a browser says of the drawing. */
    private void happens(String event, String node) {
        var drawing = find(ChainDrawing.class).single().getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.unit", node);
        drawing.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(drawing, event, data));
    }

    private String panel() {
        return words(find(NodePanel.class).single().getElement());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Unit> from() {
        return (ComboBox<Unit>) field(ComboBox.class, "Who serves");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Node> to() {
        return (ComboBox<Node>) field(ComboBox.class, "Whom");
    }

    private String dialog() {
        return words(find(LinkDialog.class).single().getElement());
    }

    @Test
    void drawsTheFarthestFirstAndThePeopleServedLast() {
        open("chain");
        assertThat(page())
                .containsSubsequence(
                        "2 steps away",
                        "Back office",
                        "1 step away",
                        "Sales",
                        "Serve the members directly",
                        "Shop",
                        "The members",
                        "A request settled in a visit",
                        "Lead to nobody",
                        "Top",
                        "Distance beside readiness");
        assertThat(html()).contains("data-unit=\"back\"", "data-unit='@'").doesNotContain("{{");
        assertThat(page()).contains("Prices members understand", "Fewer than 5 people");
    }

    @Test
    void tellsOfAUnitWhatItsAddressAsksFor() {
        open("chain?unit=back");
        assertThat(panel())
                .contains(
                        "Back office",
                        "2 steps from the members",
                        "Back office → Sales → Shop → the member",
                        "Nobody has said yet with what",
                        "No unit works for this one.",
                        "One person works in the unit itself",
                        "Nobody has said what is handed over: Back office → Sales",
                        "Far from the members");
        open("chain?unit=@");
        assertThat(panel()).contains("One unit serves the members directly", "Shop", "A request settled in a visit");
        for (var nonsense : List.of("chain?unit=gone", "chain?unit=.*", "chain?unit=")) {
            open(nonsense);
            assertThat(find(NodePanel.class).exists()).isFalse();
        }
    }

    @Test
    void opensANodeThatIsPressed() {
        open("chain");
        happens("si-chain-open", "sales");
        assertThat(panel()).contains("Sales → Shop → the member", "Prices members understand", "Back office");
        happens("si-chain-open", "@");
        assertThat(panel()).contains("The members");
        happens("si-chain-open", "gone");
        happens("si-chain-open", "<b>");
        assertThat(panel()).contains("The members");
        press("Close");
        assertThat(find(NodePanel.class).exists()).isFalse();
    }

    @Test
    void connectsByADialogAndTakesItBack() {
        open("chain");
        press("Add a link");
        press("Save");
        assertThat(dialog()).contains("Choose who serves, and whom.");
        from().setValue(unit(TOP));
        to().setValue(new Node(TOP));
        press("Save");
        assertThat(dialog()).contains("cannot serve itself");
        to().setValue(new Node(SALES));
        field(TextField.class, "What is handed over, in English").setValue("Clear priorities");
        press("Save");
        assertThat(find(LinkDialog.class).exists()).isFalse();
        assertThat(unit(TOP).place().handedTo(SALES)).contains(LocalizedText.same("Clear priorities"));
        assertThat(page()).contains("New link: Top → Sales.").doesNotContain("Lead to nobody");
        press("Undo");
        assertThat(unit(TOP).serves()).isEmpty();
        assertThat(page()).contains("It is as it was before.", "Lead to nobody");
    }

    @Test
    void connectsFromANodeToAnotherInTheDrawing() {
        open("chain?unit=top");
        press("Serves…");
        assertThat(page()).contains("Whom does Top serve?");
        happens("si-chain-picked", "top");
        assertThat(page()).contains("cannot serve itself").doesNotContain("Whom does Top serve?");
        press("Serves…");
        happens("si-chain-left", "");
        assertThat(page()).doesNotContain("Whom does Top serve?");
        press("Serves…");
        happens("si-chain-picked", "@");
        assertThat(from().getValue().id()).isEqualTo(TOP);
        press("Save");
        assertThat(unit(TOP).servesMembers()).isTrue();
        press("Serves…");
        happens("si-chain-picked", "@");
        assertThat(page()).contains("This link is there already");
        assertThat(find(LinkDialog.class).exists()).isFalse();
    }

    @Test
    void changesWordsAndRemoves() {
        open("chain?unit=sales");
        press("Words");
        assertThat(field(TextField.class, "What is handed over, in Spanish").getValue())
                .isEqualTo("Precios que {{los socios}} entienden");
        field(TextField.class, "What is handed over, in Spanish").setValue("Precios claros");
        press("Save");
        assertThat(unit(SALES).place().handedTo(SHOP).orElseThrow().es()).isEqualTo("Precios claros");
        press("Remove");
        assertThat(unit(SALES).serves()).isEmpty();
        assertThat(panel()).contains("no way to the members yet", "It works for nobody yet.", "Find out who receives");
        press("Undo");
        assertThat(unit(SALES).place().handedTo(SHOP).orElseThrow().es()).isEqualTo("Precios claros");
    }

    @Test
    void tellsTheSecondOfTwoEditorsAndShowsWhatTheFirstDid() {
        open("chain?unit=back");
        press("Words");
        link(BACK, SHOP, null);
        field(TextField.class, "What is handed over, in English").setValue("Contracts");
        press("Save");
        assertThat(dialog()).contains("Somebody else has changed this unit meanwhile");
        assertThat(panel()).contains("Back office → Shop → the member");
        assertThat(unit(BACK).place().handedOver()).isEmpty();
        press("Save");
        assertThat(unit(BACK).place().handedTo(SALES)).isPresent();
        assertThat(unit(BACK).serves()).containsExactly(SALES, SHOP);
        link(BACK, null, null);
        press("Undo");
        assertThat(page()).contains("Somebody else has changed this unit meanwhile");
        assertThat(unit(BACK).place().handedTo(SALES)).isPresent();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void showsHeadsCountsOfTheirOwnAndLetsThemChangeNothing() {
        open("chain?unit=back");
        assertThat(buttons()).containsExactly("Close");
        assertThat(panel())
                .contains("Figures about its people are shown to those who lead it")
                .doesNotContain("works in the unit itself");
        open("chain?unit=shop");
        assertThat(panel()).contains("One person works in the unit itself");
        assertThat(page()).contains("Distance beside readiness");
        assertThat(page()).contains("What to do next"); // the pages about a team
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> administration.disconnect(BACK, unit(BACK).version(), SALES));
        happens("si-chain-picked", "shop"); // as from a page that was never asked to choose
        assertThat(find(LinkDialog.class).exists()).isFalse();
        assertThat(unit(BACK).serves()).containsExactly(SALES);
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void showsEverybodyTheWayAndNoCountsOfAnybody() {
        open("chain?unit=shop");
        assertThat(panel()).contains("serves the members directly", "Shop → the member");
        assertThat(page())
                .doesNotContain(
                        "works in the unit itself", "Distance beside readiness", "ready or on the way", "1 person");
        assertThat(html()).contains("chain-node closed own");
        assertThat(page()).doesNotContain("What to do next");
        assertThat(buttons()).containsExactly("Close");
    }

    @Test
    void showsALargeChainInParts() {
        for (int number = 1; number <= 45; number++) {
            units.add(
                    new UnitId("branch-" + number),
                    new UnitDetails(LocalizedText.same("Branch " + number), null, null, List.of(SALES), false));
        }
        open("chain?unit=back");
        assertThat(page()).contains("49 units are too many").doesNotContain("Branch 44");
        assertThat(html()).contains("data-unit=\"sales\"").doesNotContain("data-unit=\"branch-44\"");
        happens("si-chain-open", "sales");
        assertThat(page()).contains("Not shown: 34 more that serve it and 0 more that it serves.", "and 16 more");
    }

    @Test
    void speaksSpanish() {
        speak("es");
        open("chain?unit=back");
        assertThat(page())
                .contains("Quién sirve a quién", "a 2 pasos de los socios", "→ el socio", "Un trámite resuelto")
                .doesNotContain("readiness.", "{{", "steps");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Quién sirve a quién");
    }
}
