package coop.siembra.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The pages about a team, each reached from the others with the same unit. */
public final class TeamTabs extends Nav {

    /** A page about a team. */
    public enum Tab {
        READINESS("team?unit="),
        NEXT("team-next?unit="),
        COURSES("team-courses?unit="),
        SOIL("team-soil/"),
        CHAIN("chain?unit=");

        private final String address;

        Tab(String address) {
            this.address = address;
        }
    }

    /** @param unit id of the unit that is shown */
    public TeamTabs(Tab current, String unit) {
        addClassName("si-tabs");
        setAriaLabel(getTranslation("ui.team.pages"));
        var list = new UnorderedList();
        for (var tab : Tab.values()) {
            var link = new Anchor(
                    tab.address + unit, getTranslation("ui.team." + tab.name().toLowerCase(Locale.ROOT)));
            link.getElement().setAttribute("router-link", true);
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
