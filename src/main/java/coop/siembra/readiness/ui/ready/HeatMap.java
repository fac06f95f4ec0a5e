package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A grid of links in which the arrow keys move: one server-side component however many cells there are. */
@Tag("si-cells")
@JsModule("./components/si-cells.ts")
final class HeatMap extends Component implements HasStyle {

    /** @param trusted a table, see {@link HeatTable} */
    HeatMap(String trusted) {
        getElement().setProperty("innerHTML", trusted);
    }
}
