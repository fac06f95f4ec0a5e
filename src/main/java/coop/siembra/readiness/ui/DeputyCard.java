package coop.siembra.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.siembra.access.Deputies;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Deputy;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitOutcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who leads a unit in its head's place and until when; its head can name somebody or end it. */
class DeputyCard extends Div {
    private final transient Deputies deputies;
    private final transient People people;
    private final transient Voice voice;
    private final LocalDate today;

    DeputyCard(Unit unit, Deputies deputies, People people, Voice voice, LocalDate today) {
        this.deputies = deputies;
        this.people = people;
        this.voice = voice;
        this.today = today;
        addClassName("si-card");
        show(unit);
    }

    private void show(Unit unit) {
        removeAll();
        var card = Parts.box(
                "si-section",
                new H2(getTranslation("readiness.deputy.title")),
                Parts.muted(getTranslation("readiness.deputy.lead", voice.say(unit.name()))));
        unit.deputies().stream()
                .filter(deputy -> !deputy.to().isBefore(today))
                .forEach(deputy -> card.add(line(unit, deputy)));
        card.add(form(unit));
        add(card);
    }

    private Component line(Unit unit, Deputy deputy) {
        var name = people.find(deputy.person()).map(Person::name).orElse("?");
        return Parts.row(
                new Span(getTranslation(
                        "readiness.deputy.period", name, voice.day(deputy.from()), voice.day(deputy.to()))),
                Parts.button(
                        getTranslation("readiness.deputy.end"),
                        Tone.QUIET,
                        click -> apply(deputies.withdraw(unit.id(), deputy.person()), new Paragraph())));
    }

    private Component form(Unit unit) {
        var person = new ComboBox<Person>(getTranslation("readiness.deputy.person"));
        person.setItems(
                query ->
                        people.page(search(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream(),
                query -> (int) people.count(search(query.getFilter().orElse(""))));
        person.setItemLabelGenerator(Person::name);
        var from = day("readiness.deputy.from", today);
        var to = day("readiness.deputy.to", today.plusWeeks(2));
        var trouble = new Paragraph();
        trouble.getElement().setAttribute("role", "alert");
        var name = Parts.button(getTranslation("readiness.deputy.name"), Tone.PLAIN, click -> {
            if (person.getValue() == null || from.getValue() == null || to.getValue() == null) {
                trouble.setText(getTranslation("readiness.deputy.incomplete"));
                return;
            }
            var deputy = deputy(person.getValue().id(), from.getValue(), to.getValue());
            if (deputy == null) {
                trouble.setText(getTranslation("readiness.deputy.refused.period_over"));
            } else {
                apply(deputies.name(unit.id(), deputy), trouble);
            }
        });
        return Parts.box("si-section", Parts.box("readiness-filters", person, from, to, name), trouble);
    }

    private static @Nullable Deputy deputy(PersonId person, LocalDate from, LocalDate to) {
        return to.isBefore(from) ? null : new Deputy(person, from, to);
    }

    private DatePicker day(String key, LocalDate value) {
        var day = new DatePicker(getTranslation(key));
        day.setLocale(voice.locale());
        day.setMin(today);
        day.setValue(value);
        return day;
    }

    private static PeopleQuery search(String text) {
        return PeopleQuery.everybody().searching(text);
    }

    private void apply(UnitOutcome outcome, Paragraph trouble) {
        switch (outcome) {
            case UnitOutcome.Stored(var changed) -> show(changed);
            case UnitOutcome.Refused(var reason) ->
                trouble.setText(getTranslation(
                        "readiness.deputy.refused." + reason.name().toLowerCase(Locale.ROOT)));
        }
    }
}
