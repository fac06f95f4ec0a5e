package coop.siembra.access.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;

/** Chooses one of those who work here, found in the database while typing. */
class PersonPicker extends ComboBox<Person> {

    PersonPicker(People people) {
        setItemLabelGenerator(Person::name);
        setClearButtonVisible(true);
        setItems(query -> people
                .page(
                        PeopleQuery.everybody().searching(query.getFilter().orElse("")),
                        query.getOffset(),
                        query.getLimit())
                .stream());
    }
}
