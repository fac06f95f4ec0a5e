package coop.siembra.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.siembra.access.Account;
import coop.siembra.access.Accounts;
import coop.siembra.access.Administration;
import coop.siembra.access.Role;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.JobRoles;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.PeopleQuery.Order;
import coop.siembra.people.PeopleQuery.Status;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody who works here, with what they may do; searched and paged in the database. The address holds what is shown. */
@Route("people/:person?")
@Menu(order = 8, icon = "PEOPLE", title = "access.people.menu")
@RolesAllowed({"ADMIN", "TRAINING"})
class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int NARROW = 720;
    private static final int SHORT = 12;
    private static final String ROW = """
            <div class="access-person"><button type="button" class="access-person-name" @click="${edit}">${item.name}</button>
            <span class="access-person-more">${item.position}</span>
            <span class="access-person-more narrow">${item.unit}</span>
            <span class="access-person-more narrow">${item.may}</span></div>
            """;

    private final transient People people;
    private final transient Units units;
    private final transient Accounts accounts;
    private final transient Administration administration;
    private final transient JobRoles jobRoles;

    final TextField search = new TextField();
    final ComboBox<Unit> unit = new ComboBox<>();
    final Select<Status> status = new Select<>();
    final Grid<Row> grid = new Grid<>();
    private final Span count = new Span();
    private Map<UnitId, Unit> unitsById = Map.of();

    PeopleView(People people, Units units, Accounts accounts, Administration administration, JobRoles jobRoles) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.administration = administration;
        this.jobRoles = jobRoles;
        getContent().addClassNames("si-page", "access-people");
        var head = Parts.head(getTranslation("access.people.title"), getTranslation("access.people.lead"));
        var add = Parts.button(getTranslation("access.people.add"), Tone.PRIMARY, click -> edit(null));
        add.setId("add-person");
        var toUnits = Parts.link(getTranslation("access.units.title"), "units", Tone.PLAIN);
        head.add(Parts.row(toUnits, add));
        count.addClassNames("si-muted", "si-small");
        count.getElement().setAttribute("role", "status");
        columns();
        getContent().add(head, filters(), count, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var tree = units.tree();
        unitsById = tree.stream().collect(Collectors.toMap(Unit::id, known -> known, (one, two) -> one));
        unit.setItems(tree);
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("q").ifPresent(search::setValue);
        asked.getSingleParameter("unit")
                .filter(Ids::isValid)
                .map(id -> unitsById.get(new UnitId(id)))
                .ifPresent(unit::setValue);
        asked.getSingleParameter("status").flatMap(PeopleView::statusOf).ifPresent(status::setValue);
        listen();
        grid.setDataProvider(DataProvider.fromCallbacks(this::rows, query -> (int) people.count(shown())));
        refresh();
        event.getRouteParameters()
                .get("person")
                .filter(Ids::isValid)
                .flatMap(id -> people.find(new PersonId(id)))
                .ifPresent(this::edit);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.people.title");
    }

    private Component filters() {
        search.setPlaceholder(getTranslation("access.people.search"));
        search.setAriaLabel(getTranslation("access.people.search"));
        search.setPrefixComponent(Icon.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setAriaLabel(getTranslation("access.people.unit"));
        unit.setPlaceholder(getTranslation("access.people.every-unit"));
        unit.setClearButtonVisible(true);
        unit.setItemLabelGenerator(known -> known.name().in(getLocale()));
        status.setAriaLabel(getTranslation("access.people.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(
                value -> getTranslation("access.people.status." + value.name().toLowerCase(Locale.ROOT)));
        status.setValue(Status.ACTIVE);
        return Parts.box("si-row access-filters", search, unit, status);
    }

    private void listen() {
        search.addValueChangeListener(change -> refresh());
        unit.addValueChangeListener(change -> refresh());
        status.addValueChangeListener(change -> refresh());
    }

    private void columns() {
        grid.addClassName("access-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<Row>of(ROW)
                        .withProperty("name", row -> row.person().name())
                        .withProperty("position", row -> row.person().position().in(getLocale()))
                        .withProperty("unit", Row::unit)
                        .withProperty("may", Row::may)
                        .withFunction("edit", row -> edit(row.person())))
                .setHeader(getTranslation("access.people.name"))
                .setSortProperty(Order.NAME.name())
                .setFlexGrow(2);
        grid.addColumn(row -> row.person().email())
                .setHeader(getTranslation("access.people.email"))
                .setSortProperty(Order.EMAIL.name())
                .setKey("email")
                .setFlexGrow(2);
        grid.addColumn(Row::unit)
                .setHeader(getTranslation("access.people.unit"))
                .setSortProperty(Order.UNIT.name())
                .setKey("unit");
        grid.addColumn(this::roleAndSite)
                .setHeader(getTranslation("access.people.role-and-site"))
                .setKey("role");
        grid.addColumn(Row::may)
                .setHeader(getTranslation("access.people.roles"))
                .setKey("roles");
        grid.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            fit(page.getExtendedClientDetails().getWindowInnerWidth());
            var resizes = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
            attached.getSource().getElement().addDetachListener(detached -> resizes.remove());
        });
        grid.setEmptyStateText(getTranslation("access.people.none"));
    }

    /** On narrow screens the first column says it all. */
    private void fit(int width) {
        boolean wide = width < 0 || width > NARROW;
        grid.getColumns().stream().filter(column -> column.getKey() != null).forEach(column -> column.setVisible(wide));
    }

    private Stream<Row> rows(Query<Row, Void> query) {
        var page = people.page(sorted(query), query.getOffset(), query.getLimit());
        var known = new HashMap<PersonId, Account>();
        accounts.findAll(page.stream().map(Person::id).toList())
                .forEach(account -> known.put(account.person(), account));
        return page.stream().map(person -> new Row(person, unitName(person), may(person, known.get(person.id()))));
    }

    private PeopleQuery sorted(Query<Row, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(order -> shown().sortedBy(
                                Order.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElseGet(this::shown);
    }

    private PeopleQuery shown() {
        var within = unit.getValue();
        return PeopleQuery.everybody()
                .searching(search.getValue())
                .showing(status.getValue() == null ? Status.ACTIVE : status.getValue())
                .in(within == null ? null : within.id());
    }

    private String unitName(Person person) {
        var known = unitsById.get(person.unit());
        return known == null ? "" : known.name().in(getLocale());
    }

    private String roleAndSite(Row row) {
        var role = row.person().role();
        var name = role == null ? null : jobRoles.names().get(role);
        return Stream.of(
                        name == null ? "" : name.in(getLocale()),
                        Objects.requireNonNullElse(row.person().site(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String may(Person person, @Nullable Account account) {
        if (!person.active()) {
            return getTranslation("access.people.left");
        }
        if (account == null) {
            return getTranslation("access.people.no-account");
        }
        var roles = account.roles().stream()
                .filter(role -> role != Role.LEARNER || account.roles().size() == 1)
                .map(role -> getTranslation(PersonTexts.key(role)))
                .collect(Collectors.joining(", "));
        return account.hasPassword() ? roles : roles + " · " + getTranslation("access.people.invite-waiting");
    }

    private void refresh() {
        long all = people.count(shown());
        grid.setAllRowsVisible(all <= SHORT);
        grid.getDataProvider().refreshAll();
        count.setText(getTranslation("access.people.count", all));
        var parameters = new HashMap<String, String>();
        if (!search.isEmpty()) {
            parameters.put("q", search.getValue());
        }
        if (unit.getValue() != null) {
            parameters.put("unit", unit.getValue().id().value());
        }
        if (status.getValue() != null && status.getValue() != Status.ACTIVE) {
            parameters.put("status", status.getValue().name());
        }
        remember("people", parameters);
    }

    private static void remember(String path, Map<String, String> parameters) {
        var query = QueryParameters.simple(parameters).getQueryString();
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, query.isEmpty() ? path : path + "?" + query);
    }

    private void edit(@Nullable Person person) {
        new PersonEditor(
                        person,
                        new PersonEditor.Services(people, units, accounts, administration, jobRoles),
                        this::refresh)
                .open();
    }

    private static Optional<Status> statusOf(String text) {
        return Stream.of(Status.values())
                .filter(value -> value.name().equals(text))
                .findFirst();
    }

    /** A line of the list. */
    record Row(Person person, String unit, String may) {}
}
