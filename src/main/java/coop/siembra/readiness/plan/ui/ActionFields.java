package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Person;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for an action: what, who answers for it, by when, and what it goes with. */
class ActionFields extends Div {
    private final transient FieldMistakes mistakes;
    private final TextArea what = new TextArea();
    private final ComboBox<Person> owner = new ComboBox<>();
    private final DayField due = new DayField();
    private final ComboBox<Link> link = new ComboBox<>();

    /** @param unit whose goal it is of, as chosen at the time */
    ActionFields(CulturePlan plan, PlanPlaces places, PlanWords words, Supplier<@Nullable UnitId> unit) {
        mistakes = new FieldMistakes(words)
                .at(what, PlanRefusal.WHAT_MISSING, PlanRefusal.WHAT_TOO_LONG)
                .at(owner, PlanRefusal.OWNER_MISSING, PlanRefusal.OWNER_UNKNOWN)
                .at(due, PlanRefusal.DUE_MISSING, PlanRefusal.DUE_PASSED)
                .at(link, PlanRefusal.UNKNOWN_LINK);
        addClassNames("si-section");
        what.setLabel(words.say("action.what"));
        what.setHelperText(words.say("action.what-help"));
        what.setMaxLength(Task.LONGEST);
        what.setMinRows(2);
        owner.setLabel(words.say("action.owner"));
        owner.setHelperText(words.say("action.owner-help"));
        owner.setItemLabelGenerator(Person::name);
        owner.setItems(
                query -> plan
                        .possibleOwners(unit.get(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        due.setLabel(words.say("action.due"));
        due.setMin(words.today());
        link.setLabel(words.say("action.link"));
        link.setClearButtonVisible(true);
        link.setItems(new ArrayList<>(places.links().keySet()));
        link.setItemLabelGenerator(words::link);
        List.<Component>of(what, owner, link)
                .forEach(field -> field.getElement().getStyle().set("width", "100%"));
        require(true);
        add(what, Parts.box("plan-pair", owner, due), link);
    }

    /** An action that may be left out: its fields are asked for once one of them is filled in. */
    ActionFields optional() {
        require(!isEmpty());
        what.addValueChangeListener(change -> require(!isEmpty()));
        owner.addValueChangeListener(change -> require(!isEmpty()));
        return this;
    }

    private void require(boolean required) {
        what.setRequiredIndicatorVisible(required);
        owner.setRequiredIndicatorVisible(required);
        due.setRequiredIndicatorVisible(required);
    }

    void fill(String newWhat, LocalDate day, @Nullable Link goesWith) {
        what.setValue(newWhat);
        due.setValue(day);
        link.setValue(goesWith);
    }

    /** What there is. */
    void show(Task task, @Nullable Person answers) {
        fill(task.what(), task.due(), task.link());
        owner.setValue(answers);
    }

    void forgetOwner() {
        owner.clear();
        owner.getLazyDataView().refreshAll();
    }

    /** Whether nothing was put in but days and what it goes with. */
    boolean isEmpty() {
        return what.getValue().isBlank() && owner.getValue() == null;
    }

    /** What was put in; empty when somebody or a day is missing. */
    Optional<Task> read() {
        var chosen = owner.getValue();
        return chosen == null || due.getValue() == null
                ? Optional.empty()
                : Optional.of(task(chosen.id(), due.getValue()));
    }

    private Task task(PersonId person, LocalDate day) {
        return new Task(what.getValue(), person, day, link.getValue());
    }

    /** What a task cannot be without, and is not there. */
    List<PlanRefusal> missing() {
        List<PlanRefusal> missing = new ArrayList<>();
        if (what.getValue().isBlank()) {
            missing.add(PlanRefusal.WHAT_MISSING);
        }
        if (owner.getValue() == null) {
            missing.add(PlanRefusal.OWNER_MISSING);
        }
        if (due.getValue() == null) {
            missing.add(PlanRefusal.DUE_MISSING);
        }
        return missing;
    }

    /** Says beside each field what is wrong with it; what belongs to none is returned. */
    List<PlanRefusal> say(List<PlanRefusal> all) {
        return mistakes.say(all);
    }
}
