package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Accommodations;
import coop.siembra.assessment.Accommodations.Granted;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;

/** Who has more time in every assessment with a limit. */
@Route("accommodations")
@RolesAllowed({"TRAINING", "ADMIN"})
class AccommodationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int USUAL = 50;

    private final transient Accommodations accommodations;
    private final transient People people;
    private final ComboBox<Person> person = new ComboBox<>();
    private final IntegerField percent = new IntegerField();
    private final Div said = new Div();
    private final Div current = new Div();

    AccommodationsView(Accommodations accommodations, People people) {
        this.accommodations = accommodations;
        this.people = people;
        addClassName("si-page");
        said.getElement().setAttribute("role", "status");
        add(
                Parts.head(getTranslation("assessment.extra.title"), getTranslation("assessment.extra.lead")),
                Parts.card(current),
                Parts.card(form()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.extra.title");
    }

    private Component form() {
        person.setLabel(getTranslation("assessment.extra.person"));
        person.setItemLabelGenerator(Person::name);
        person.setClearButtonVisible(true);
        person.setItems(query -> people
                .page(
                        PeopleQuery.everybody().searching(query.getFilter().orElse("")),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        percent.setLabel(getTranslation("assessment.extra.percent"));
        percent.setHelperText(getTranslation("assessment.extra.percent-help"));
        percent.setMin(1);
        percent.setMax(Accommodations.MOST);
        percent.setValue(USUAL);
        var save = Parts.button(getTranslation("assessment.extra.save"), Tone.PRIMARY, click -> save());
        return Parts.section(
                getTranslation("assessment.extra.new"),
                Parts.box("access-columns", person, percent),
                Parts.row(save),
                said);
    }

    private void show() {
        current.removeAll();
        var list = new UnorderedList();
        list.addClassName("assessment-past");
        accommodations.people().forEach(granted -> list.add(new ListItem(row(granted))));
        current.add(Parts.section(
                getTranslation("assessment.extra.current"),
                list.getComponentCount() == 0 ? Parts.muted(getTranslation("assessment.extra.nobody")) : list));
    }

    private Component row(Granted granted) {
        var found = granted.taker().person().flatMap(people::find);
        var name = found.map(Person::name).orElse(granted.taker().id());
        var words = Parts.box(
                "si-grow", new Span(name), Parts.muted(getTranslation("assessment.extra.of", granted.percent())));
        var change = Parts.button(getTranslation("assessment.extra.change"), Tone.QUIET, click -> {
            found.ifPresent(person::setValue);
            percent.setValue(granted.percent());
            percent.focus();
        });
        change.setAriaLabel(getTranslation("assessment.extra.change-whom", name));
        change.setVisible(found.isPresent());
        var remove =
                Parts.button(getTranslation("assessment.extra.remove"), Tone.QUIET, click -> grant(granted.taker(), 0));
        remove.setAriaLabel(getTranslation("assessment.extra.remove-whom", name));
        return Parts.row(words, Parts.box("assessment-choices", change, remove));
    }

    private void save() {
        var more = percent.getValue();
        if (person.getValue() == null || more == null || more < 1 || more > Accommodations.MOST) {
            tell("assessment.extra.incomplete", Tone.BAD);
            return;
        }
        grant(Taker.person(person.getValue().id()), more);
        person.clear();
    }

    private void grant(Taker taker, int more) {
        accommodations.grant(taker, more);
        show();
        tell(more == 0 ? "assessment.extra.removed" : "assessment.extra.saved", Tone.GOOD);
    }

    private void tell(String key, Tone tone) {
        said.removeAll();
        said.add(Parts.notice(tone, new Paragraph(getTranslation(key))));
    }
}
