package coop.siembra.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.UnitAdministration;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.people.ValueChain;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units as a tree, each with its head and its distance from the people served. */
@Route("units")
@RolesAllowed("ADMIN")
class UnitsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Units units;
    private final transient People people;
    private final transient UnitAdministration administration;
    private final UnorderedList list = new UnorderedList();

    UnitsView(Units units, People people, UnitAdministration administration) {
        this.units = units;
        this.people = people;
        this.administration = administration;
        getContent().addClassNames("si-page", "access-units");
        var head = Parts.head(getTranslation("access.units.title"), getTranslation("access.units.lead"));
        var add = Parts.button(getTranslation("access.units.add"), Tone.PRIMARY, click -> edit(null));
        add.setId("add-unit");
        head.add(Parts.row(
                Parts.link(getTranslation("access.people.title"), "people", Tone.PLAIN),
                Parts.link(getTranslation("access.units.chain"), "chain", Tone.PLAIN),
                add));
        list.addClassName("access-tree");
        getContent().add(head, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.units.title");
    }

    private void refresh() {
        list.removeAll();
        var tree = units.tree();
        var chain = ValueChain.of(tree);
        var heads = heads(tree);
        tree.forEach(unit -> list.add(item(unit, chain, heads)));
    }

    private Map<PersonId, Person> heads(List<Unit> tree) {
        var ids = tree.stream().map(Unit::head).filter(Objects::nonNull).toList();
        return people.findAll(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    private Component item(Unit unit, ValueChain chain, Map<PersonId, Person> heads) {
        var name = new NativeButton(unit.name().in(getLocale()), click -> edit(unit));
        name.addClassName("access-person-name");
        var head = unit.head() == null ? null : heads.get(unit.head());
        var who = new Span(head == null ? getTranslation("access.units.no-head") : head.name());
        who.addClassNames("si-muted", "si-small");
        var deputies = new Anchor("deputies/" + unit.id().value(), getTranslation("access.units.deputies"));
        deputies.getElement().setAttribute("router-link", true);
        deputies.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("access.units.deputies-of", unit.name().in(getLocale())));
        deputies.addClassName("si-small");
        var item = new ListItem(Parts.box(
                "access-unit", Parts.box("access-unit-words si-grow", name, who), distance(unit, chain), deputies));
        item.getStyle().set("--depth", Integer.toString(unit.depth()));
        return item;
    }

    private Component distance(Unit unit, ValueChain chain) {
        var steps = chain.distance(unit.id());
        if (steps.isEmpty()) {
            return Parts.badge(getTranslation("access.units.distance-unknown"), Tone.WARN);
        }
        return Parts.badge(
                getTranslation("access.units.distance", steps.getAsInt()),
                steps.getAsInt() == 0 ? Tone.GOOD : Tone.INFO);
    }

    private void edit(@Nullable Unit unit) {
        new UnitEditor(unit, units, people, administration, this::refresh).open();
    }
}
