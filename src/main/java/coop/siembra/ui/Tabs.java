package coop.siembra.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.kernel.Ids;
import java.util.function.Function;

/** Pages that belong together, each reached from the others; their names are translations of the group with each constant's id. */
class Tabs extends Nav {

    /**
     * @param group the beginning of all keys of translations; what all the pages are is at {@code pages}
     * @param address of each
     */
    <T extends Enum<T>> Tabs(String group, T current, Function<T, String> address) {
        addClassName("si-tabs");
        setAriaLabel(getTranslation(group + "pages"));
        var list = new UnorderedList();
        for (var tab : current.getDeclaringClass().getEnumConstants()) {
            var link = new Anchor(address.apply(tab), getTranslation(group + Ids.of(tab)));
            link.getElement().setAttribute("router-link", true);
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
