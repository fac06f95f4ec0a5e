package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** A grid of links in which the arrow keys move: one server-side component however many cells there are. */
@Tag("si-cells")
@JsModule("./components/si-cells.ts")
final class HeatMap extends Component implements HasStyle {
    private static final String QUERY = "event.detail";

    /**
     * A map.
     *
     * @param trusted a table, see {@link HeatTable}
     * @param chosen hears the query of the address of a cell; whatever it may be, it comes from a browser
     */
    HeatMap(String trusted, Consumer<String> chosen) {
        getElement().setProperty("innerHTML", trusted);
        getElement()
                .addEventListener(
                        "choose",
                        event -> chosen.accept(event.getEventData().path(QUERY).asString("")))
                .addEventData(QUERY);
    }
}
