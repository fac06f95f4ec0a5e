package coop.siembra.app;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.access.TeamAccess;
import coop.siembra.hiring.Openings;
import coop.siembra.ui.MessagePage;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page: says so, and names those there are for this person. */
@AnonymousAllowed
class NotFoundView extends MessagePage implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient TeamAccess teams;
    private final transient Openings openings;

    NotFoundView(TeamAccess teams, Openings openings) {
        super("404", "app.not-found");
        this.teams = teams;
        this.openings = openings;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        var places = new UnorderedList();
        Places.of(teams, openings)
                .forEach((path, entry) -> places.add(new ListItem(new Anchor(path, getTranslation(entry.title())))));
        if (places.getComponentCount() > 0) {
            tell(places);
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.not-found.title");
    }
}
