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
import coop.siembra.ui.MessagePage;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page: says so, and names those there are for this person. */
@AnonymousAllowed
class NotFoundView extends MessagePage implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient Places known;

    NotFoundView(Places known) {
        super("404", "app.not-found");
        this.known = known;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        var places = new UnorderedList();
        known.all().forEach((path, entry) -> places.add(new ListItem(new Anchor(path, getTranslation(entry.title())))));
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
