package coop.siembra.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A piece of ready-made HTML as one component, however much is in it. */
@Tag(Tag.DIV)
final class Fragment extends Component implements HasStyle {

    /** @param html made by {@link Markup} */
    Fragment(String cssClass, String html) {
        addClassName(cssClass);
        show(html);
    }

    void show(String html) {
        getElement().setProperty("innerHTML", html);
    }

    String html() {
        return getElement().getProperty("innerHTML", "");
    }
}
