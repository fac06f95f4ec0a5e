package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import coop.siembra.people.Unit;
import coop.siembra.readiness.TeamExport.Kind;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which unit is shown, and the ways to those above, below and beside it. */
record Surroundings(Phrases phrases, TeamPicture picture, Consumer<Shown> go) {

    /**
     * The page's title with what can be done.
     *
     * @param filters what is filtered by, for paper
     * @param tops the topmost units that may be seen
     */
    Component head(String filters, List<Unit> tops, boolean mayDelegate) {
        var head = Parts.head(phrases.say("title-of", phrases.of(picture.unit().name())), filters);
        var tools = Parts.row();
        tools.addClassName("readiness-tools");
        if (tops.size() > 1) {
            tools.add(beside(tops));
        }
        if (mayDelegate) {
            tools.add(Parts.link(
                    phrases.say("deputies"), "deputies/" + picture.unit().id(), Tone.QUIET));
        }
        tools.add(Parts.button(
                phrases.say("print"),
                Tone.PLAIN,
                click -> click.getSource().getElement().executeJs("window.print()")));
        for (var kind : Kind.values()) {
            tools.add(file(kind));
        }
        head.add(tools);
        return picture.path().size() > 1 ? new Div(crumbs(), head) : head;
    }

    /** Saves what is seen here, in the reader's language. */
    private Component file(Kind kind) {
        var language = phrases.voice().language();
        var link = new Anchor(
                ReadinessAddress.file(picture.shown(), kind, language), phrases.say("file.as." + kind.ending()));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        link.addClassNames("si-button", "plain");
        return link;
    }

    /** The way up, as far as it may be seen. */
    private Component crumbs() {
        var html = new Markup().tag("<ol class='readiness-crumbs'>");
        picture.path()
                .subList(0, picture.path().size() - 1)
                .forEach(unit -> html.tag("<li><a router-link")
                        .attribute("href", ReadinessAddress.href(picture.shown().in(unit.id())))
                        .tag(">")
                        .text(phrases.of(unit.name()))
                        .tag("</a></li>"));
        var nav = new Nav(new Fragment(html.tag("</ol>").toString()));
        nav.setAriaLabel(phrases.say("above"));
        return nav;
    }

    /** For those who lead several units that are not below each other. */
    private Component beside(List<Unit> tops) {
        var choice = new ComboBox<Unit>();
        choice.setAriaLabel(phrases.say("units"));
        choice.setItems(tops);
        choice.setItemLabelGenerator(unit -> phrases.of(unit.name()));
        tops.stream()
                .filter(top -> picture.unit().isWithin(top.id()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) { // not when its text was cleared
                go.accept(Shown.of(change.getValue().id()));
            }
        });
        return choice;
    }

    /** The units right below, when there are any. */
    Optional<Component> below() {
        if (picture.below().isEmpty()) {
            return Optional.empty();
        }
        var list = new FamilyList(phrases, picture.shown())
                .html(picture.below(), picture.family().below());
        var aside = new Aside(new H2(phrases.say("family.title")), new Fragment(list));
        aside.addClassNames("si-card", "readiness-below");
        aside.getElement().setAttribute("aria-label", phrases.say("family.title"));
        return Optional.of(aside);
    }
}
