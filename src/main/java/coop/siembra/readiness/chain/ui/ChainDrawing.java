package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.model.Layers;
import coop.siembra.ui.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Nodes in layers with arrows behind them. What a browser says of a node is an id or the sign for the people served, and nothing else is believed. */
@Tag("si-chain")
@JsModule("./components/si-chain.ts")
final class ChainDrawing extends Component implements HasComponents {
    private static final String UNIT = "event.detail.unit";

    private final Fragment nodes = new Fragment("");

    ChainDrawing() {
        add(nodes);
    }

    /** An arrow as the browser draws it. */
    public record Drawn(String from, String to, boolean nearer, String words) {}

    /** A node: a unit, or the people served. */
    record Node(@Nullable UnitId unit) {
        static final Node MEMBERS = new Node(null);

        static Optional<Node> of(String id) {
            if (id.equals(ChainAddress.MEMBERS_NODE)) {
                return Optional.of(MEMBERS);
            }
            return Ids.isValid(id) ? Optional.of(new Node(new UnitId(id))) : Optional.empty();
        }

        String id() {
            return unit == null ? ChainAddress.MEMBERS_NODE : unit.value();
        }
    }

    void show(String html, Layers layers, ChainWords words, ChainPicture picture) {
        nodes.show(html);
        var drawn = layers.arrows().stream()
                .map(arrow -> new Drawn(
                        arrow.from().value(),
                        new Node(arrow.to()).id(),
                        arrow.nearer(),
                        picture.unit(arrow.from())
                                .flatMap(from -> words.handed(from, arrow.to()))
                                .orElse("")))
                .toList();
        getElement().setPropertyList("arrows", drawn);
    }

    /** Marks a node and its way to the people served; none with null. */
    void mark(@Nullable Node node, List<UnitId> way) {
        var ids = new ArrayList<>(way.stream().map(UnitId::value).toList());
        if (!ids.isEmpty()) {
            ids.add(ChainAddress.MEMBERS_NODE);
        }
        getElement().setProperty("chosen", node == null ? "" : node.id());
        getElement().setPropertyList("way", ids);
    }

    /** Whether nodes are choices, until {@link #onPicked} hears of one. */
    void pick(boolean picking) {
        getElement().setProperty("picking", picking);
    }

    /** Puts the keyboard on a node. */
    void reach(Node node) {
        getElement().callJsFunction("reach", node.id());
    }

    void onOpen(Consumer<Node> open) {
        hear("si-chain-open", open);
    }

    void onPicked(Consumer<Node> picked) {
        hear("si-chain-picked", picked);
    }

    void onLeft(Runnable left) {
        getElement().addEventListener("si-chain-left", event -> left.run());
    }

    private void hear(String event, Consumer<Node> told) {
        getElement()
                .addEventListener(event, happened -> node(happened).ifPresent(told))
                .addEventData(UNIT);
    }

    private static Optional<Node> node(DomEvent event) {
        return Node.of(event.getEventData().path(UNIT).asString(""));
    }
}
