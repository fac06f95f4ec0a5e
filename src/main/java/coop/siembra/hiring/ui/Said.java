package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What came of something done beside it: read out, and brought into sight where it is below what can be seen. */
class Said extends Div {

    Said() {
        getElement().setAttribute("role", "status");
    }

    /** In place of what was said before. */
    void say(Component words) {
        removeAll();
        add(words);
        getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }
}
