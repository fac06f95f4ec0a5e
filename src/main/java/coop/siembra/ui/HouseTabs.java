package coop.siembra.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The pages about the whole organisation for those who lead it, each reached from the others. */
public final class HouseTabs extends Nav {

    /** A page about the whole organisation. */
    public enum Tab {
        QUESTIONS("executive"),
        OBJECTIVES("objectives"),
        OBSTACLES("obstacles"),
        PLAN("plan");

        private final String address;

        Tab(String address) {
            this.address = address;
        }
    }

    public HouseTabs(Tab current) {
        addClassName("si-tabs");
        setAriaLabel(getTranslation("ui.house.pages"));
        var list = new UnorderedList();
        for (var tab : Tab.values()) {
            var link = new Anchor(
                    tab.address, getTranslation("ui.house." + tab.name().toLowerCase(Locale.ROOT)));
            link.getElement().setAttribute("router-link", true);
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
