package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.people.Unit;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanFilter;
import coop.siembra.readiness.plan.PlanPage;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.HouseTabs;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Optional;

/** The culture plan: the goals the reader may see, each with how far it is. */
@Route(PlanAddress.LIST)
@PermitAll // which goals somebody may read is asked where they are read
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CulturePlan plan;
    private final transient PlanPlaces places;
    private final transient TeamAccess access;

    PlanView(CulturePlan plan, PlanPlaces places, TeamAccess access) {
        this.plan = plan;
        this.places = places;
        this.access = access;
        addClassNames("si-page", "plan-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        show(PlanAddress.filter(asked), PlanAddress.page(asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.plan.title");
    }

    private void show(PlanFilter filter, int page) {
        removeAll();
        var words = places.words(this::getTranslation, getLocale());
        if (plan.leadsAll()) {
            add(new HouseTabs(HouseTabs.Tab.PLAN));
        } else if (access.maySeeAnyTeam()) {
            add(Parts.back("team-next", getTranslation("readiness.next.title")));
        }
        add(head(words, filter), filters(words, filter));
        var found = plan.page(filter, page);
        add(numbers(words, filter, found));
        if (found.goals().isEmpty()) {
            add(Parts.card(
                    Parts.muted(words.say(filter.narrows() ? "none-so" : filter.closed() ? "none-closed" : "none"))));
        } else {
            add(new Fragment(new GoalsHtml(words).list(found.goals())));
        }
        pages(words, filter, page, found).ifPresent(this::add);
    }

    private Component head(PlanWords words, PlanFilter filter) {
        var head = Parts.head(words.say("title"), words.say("lead"));
        var row = Parts.row();
        if (plan.leadsAll() || access.maySeeAnyTeam()) {
            row.add(Parts.link(words.say("add"), PlanAddress.add(filter.unit()), Tone.PRIMARY));
        }
        var query = PlanAddress.query(filter, 0);
        var file = new Anchor(
                "culture-plan.csv?lang=" + words.voice().language().code() + (query.isEmpty() ? "" : "&" + query),
                words.say("file"));
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        file.addClassNames("si-button", "plain");
        row.add(file);
        head.add(row);
        return head;
    }

    private Component filters(PlanWords words, PlanFilter filter) {
        var box = Parts.box("plan-filters", unit(words, filter), objective(words, filter));
        box.add(
                check(words.say("filter.overdue"), filter.overdue(), only -> filter.overdue(only)),
                check(words.say("filter.mine"), filter.mine(), only -> filter.mine(only)),
                check(words.say("filter.closed"), filter.closed(), only -> filter.closed(only)));
        if (filter.narrows()) {
            box.add(Parts.link(
                    words.say("filter.clear"),
                    PlanAddress.list(PlanFilter.ALL.closed(filter.closed()), 0),
                    Tone.QUIET));
        }
        return box;
    }

    private Component unit(PlanWords words, PlanFilter filter) {
        var unit = new Select<Unit>();
        unit.setLabel(words.say("filter.unit"));
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(words.say("filter.any"));
        var all = plan.unitsWithGoals();
        var chosen = Optional.ofNullable(filter.unit()).flatMap(places::unit);
        var items = new ArrayList<>(all);
        chosen.filter(one -> all.stream().noneMatch(other -> other.id().equals(one.id())))
                .ifPresent(items::add);
        unit.setItems(items);
        unit.setItemLabelGenerator(one -> one == null ? words.say("filter.any") : words.unit(one));
        chosen.flatMap(one -> items.stream()
                        .filter(other -> other.id().equals(one.id()))
                        .findFirst())
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> go(
                filter.in(change.getValue() == null ? null : change.getValue().id())));
        unit.setVisible(!items.isEmpty());
        return unit;
    }

    private Component objective(PlanWords words, PlanFilter filter) {
        var objective = new Select<Objective>();
        objective.setLabel(words.say("filter.objective"));
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(words.say("filter.any"));
        objective.setItems(words.objectives());
        objective.setItemLabelGenerator(
                one -> one == null ? words.say("filter.any") : words.voice().say(one.name()));
        words.objectives().stream()
                .filter(one -> one.id().equals(filter.objective()))
                .findFirst()
                .ifPresent(objective::setValue);
        objective.addValueChangeListener(change -> go(filter.serving(
                change.getValue() == null ? "" : change.getValue().id())));
        return objective;
    }

    /** What a filter becomes. */
    private interface Narrowing {
        PlanFilter to(boolean only);
    }

    private static Component check(String label, boolean checked, Narrowing narrowing) {
        var check = new Checkbox(label, checked);
        check.addValueChangeListener(change -> go(narrowing.to(change.getValue())));
        return check;
    }

    private static void go(PlanFilter filter) {
        UI.getCurrentOrThrow().navigate(PlanAddress.LIST, QueryParameters.fromString(PlanAddress.query(filter, 0)));
    }

    /** How many there are; for those who lead all, the whole plan in numbers as well. */
    private Component numbers(PlanWords words, PlanFilter filter, PlanPage found) {
        var shown = words.say(filter.closed() ? "shown-closed" : "shown", found.total());
        if (!plan.leadsAll() || filter.narrows()) {
            return Parts.muted(shown);
        }
        var counts = plan.counts();
        return Parts.muted(shown + " " + words.say("counts", counts.unfinished(), counts.late(), counts.doneLately()));
    }

    private static Optional<Component> pages(PlanWords words, PlanFilter filter, int page, PlanPage found) {
        if (found.total() <= PlanPage.SIZE) {
            return Optional.empty();
        }
        var row = Parts.row();
        if (page > 0) {
            row.add(Parts.link(words.say("earlier"), PlanAddress.list(filter, page - 1), Tone.PLAIN));
        }
        if ((page + 1L) * PlanPage.SIZE < found.total()) {
            row.add(Parts.link(words.say("later"), PlanAddress.list(filter, page + 1), Tone.PLAIN));
        }
        return Optional.of(row);
    }
}
