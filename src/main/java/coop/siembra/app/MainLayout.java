package coop.siembra.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.DemoMode;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.ui.ConnectionNotice;
import coop.siembra.ui.Icon;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame around every view of a signed-in person: whose house it is, where one can go, and the tools of one's own. */
@Layout
@PermitAll
@CssImport("./styles/siembra.css")
@NpmPackage(value = "@fontsource-variable/figtree", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/fraunces", version = "5.3.0")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    /** How many places stand beside each other in a window of 1,280 pixels, in the longer of the languages. */
    private static final int BESIDE = 7;

    private final Main main = new Main();
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private @Nullable MorePlaces more;

    MainLayout(
            Organisation organisation,
            CurrentUser user,
            People people,
            DemoMode demo,
            Places places,
            AuthenticationContext authentication) {
        addClassName("si-shell");
        var skip = new Anchor("#main", getTranslation("app.skip"));
        skip.addClassName("si-skip");
        skip.setRouterIgnore(true);
        main.setId("main");
        main.addClassName("si-main");
        main.getElement().setAttribute("tabindex", "-1");
        var inner = new Div(brand(organisation), navigation(places), tools(user, people, authentication));
        inner.addClassName("si-shell-inner");
        var bar = new Header(inner);
        bar.addClassName("si-shell-bar");
        add(skip);
        if (demo.isOn()) {
            var note = new Aside(new Span(getTranslation("app.demo")));
            note.addClassName("si-demo");
            add(note);
        }
        add(bar, main, new ConnectionNotice());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        links.forEach((path, link) -> {
            if (Places.isWithin(path, here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        if (more != null) {
            more.arrived(links.keySet().stream().skip(BESIDE - 1L).anyMatch(path -> Places.isWithin(path, here)));
        }
    }

    private Component brand(Organisation organisation) {
        var settings = organisation.settings();
        var name = new Span(settings.name());
        name.addClassName("si-brand-name");
        var brand = new Anchor("", new BrandMark(settings), name);
        brand.getElement().setAttribute("router-link", true);
        brand.addClassName("si-brand");
        return brand;
    }

    private Component navigation(Places places) {
        var list = new UnorderedList();
        list.addClassName("si-nav");
        places.all().forEach(this::link);
        var all = List.copyOf(links.values());
        int beside = all.size() > BESIDE ? BESIDE - 1 : all.size();
        all.subList(0, beside).forEach(link -> list.add(new ListItem(link)));
        if (beside < all.size()) {
            more = new MorePlaces(getTranslation("app.more"), all.subList(beside, all.size()));
            list.add(more);
        }
        var nav = new com.vaadin.flow.component.html.Nav(list);
        nav.setAriaLabel(getTranslation("app.navigation"));
        return nav;
    }

    private void link(String path, MenuEntry entry) {
        var link = new Anchor(path, Icon.valueOf(entry.icon()).draw(), new Span(getTranslation(entry.title())));
        link.getElement().setAttribute("router-link", true);
        links.put(path, link);
    }

    private Component tools(CurrentUser user, People people, AuthenticationContext authentication) {
        var tools = new Div(new LanguageSwitch(user, people), new SchemeSwitch());
        tools.addClassName("si-shell-tools");
        user.person().ifPresent(person -> tools.add(avatar(person)));
        var leave = new NativeButton("", click -> authentication.logout());
        leave.add(Icon.LEAVE.draw());
        leave.addClassName("si-tool");
        leave.setAriaLabel(getTranslation("app.sign-out"));
        leave.setTitle(getTranslation("app.sign-out"));
        tools.add(leave);
        return tools;
    }

    private Component avatar(Person person) {
        var initials = new Span(person.initials());
        initials.addClassName("si-avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor("profile", initials);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("si-tool");
        link.setAriaLabel(getTranslation("app.profile", person.name()));
        link.setTitle(person.name());
        return link;
    }
}
