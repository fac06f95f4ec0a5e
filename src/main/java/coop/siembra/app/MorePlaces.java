package coop.siembra.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.ui.Icon;
import java.util.Collection;

/** The places of the menu that have no room beside the others, behind a button; the browser opens and closes them. */
class MorePlaces extends ListItem {
    private static final String ID = "more-places";

    private final NativeButton opener = new NativeButton();
    private final UnorderedList list = new UnorderedList();

    MorePlaces(String name, Collection<? extends Component> places) {
        opener.add(Icon.MORE.draw(), new Span(name));
        opener.getElement().setAttribute("popovertarget", ID);
        list.setId(ID);
        list.addClassName("si-more");
        list.getElement().setAttribute("popover", "auto");
        places.forEach(place -> list.add(new ListItem(place)));
        add(opener, list);
    }

    /** Shows whether the page is one of these places, and puts the list away. */
    void arrived(boolean here) {
        opener.getElement().setAttribute("data-here", Boolean.toString(here));
        list.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }
}
