package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for what is to be reached. */
class GoalFields extends Div {
    private final transient PlanWords words;
    private final transient FieldMistakes mistakes;
    private final TextField title = new TextField();
    private final TextArea why = new TextArea();
    private final TextArea noticed = new TextArea();
    private final CheckboxGroup<Objective> objectives = new CheckboxGroup<>();
    private final ComboBox<Whose> unit = new ComboBox<>();
    private final DayField by = new DayField();
    private final transient List<String> kept = new ArrayList<>();

    /** A unit, or the whole organisation. */
    private record Whose(@Nullable Unit unit) {

        @Nullable
        UnitId id() {
            return unit == null ? null : unit.id();
        }
    }

    GoalFields(CulturePlan plan, PlanWords words) {
        this.words = words;
        mistakes = new FieldMistakes(words)
                .at(title, PlanRefusal.TITLE_MISSING, PlanRefusal.TITLE_TOO_LONG)
                .at(why, PlanRefusal.WHY_MISSING, PlanRefusal.WHY_TOO_LONG)
                .at(noticed, PlanRefusal.NOTICED_MISSING, PlanRefusal.NOTICED_TOO_LONG)
                .at(objectives, PlanRefusal.OBJECTIVES_MISSING, PlanRefusal.UNKNOWN_OBJECTIVE)
                .at(unit, PlanRefusal.UNKNOWN_UNIT)
                .at(by, PlanRefusal.BY_MISSING, PlanRefusal.BY_PASSED);
        addClassNames("si-section");
        title.setLabel(words.say("goal.title"));
        title.setHelperText(words.say("goal.title-help"));
        title.setMaxLength(Aim.LONGEST_TITLE);
        why.setLabel(words.say("goal.why"));
        noticed.setLabel(words.say("goal.noticed"));
        noticed.setHelperText(words.say("goal.noticed-help"));
        for (var text : List.of(why, noticed)) {
            text.setMaxLength(Aim.LONGEST_TEXT);
            text.setMinRows(2);
        }
        objectives.setLabel(words.say("goal.objectives"));
        objectives.setItems(words.objectives());
        objectives.setItemLabelGenerator(one -> words.voice().say(one.name()));
        objectives.setHelperText(words.say("goal.objectives-help"));
        objectives.addClassName("plan-choices");
        unit.setLabel(words.say("goal.unit"));
        unit.setHelperText(words.say("goal.unit-help"));
        unit.setItems(Stream.concat(
                        plan.leadsAll() ? Stream.of(new Whose(null)) : Stream.empty(),
                        plan.writableUnits().stream().map(Whose::new))
                .toList());
        unit.setItemLabelGenerator(one -> words.unit(one.id()));
        by.setLabel(words.say("goal.by"));
        by.setMin(words.today());
        Stream.<Component>of(title, why, noticed, unit)
                .forEach(field -> field.getElement().getStyle().set("width", "100%"));
        title.setRequiredIndicatorVisible(true);
        why.setRequiredIndicatorVisible(true);
        noticed.setRequiredIndicatorVisible(true);
        unit.setRequiredIndicatorVisible(true);
        by.setRequiredIndicatorVisible(true);
        add(title, why, noticed, objectives, Parts.box("plan-pair", unit, by));
    }

    /** What is chosen before anybody chooses: a unit where it may be, else the first there is. */
    void choose(@Nullable UnitId wanted) {
        var all = unit.getListDataView().getItems().toList();
        all.stream()
                .filter(one -> Objects.equals(one.id(), wanted))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(unit::setValue);
    }

    void fill(String newTitle, String newWhy, String newNoticed, Collection<String> served) {
        title.setValue(newTitle);
        why.setValue(newWhy);
        noticed.setValue(newNoticed);
        var known = new LinkedHashSet<Objective>();
        words.objectives().stream().filter(one -> served.contains(one.id())).forEach(known::add);
        objectives.setValue(known);
    }

    /** What there is. */
    void show(Aim aim) {
        fill(aim.title(), aim.why(), aim.noticed(), aim.objectives());
        aim.objectives().stream()
                .filter(id ->
                        words.objectives().stream().noneMatch(one -> one.id().equals(id)))
                .forEach(kept::add); // the content knows them no more: they stay until somebody chooses otherwise
        choose(aim.unit());
        by.setValue(aim.by());
    }

    void until(LocalDate day) {
        by.setValue(day);
    }

    @Nullable
    UnitId unit() {
        return unit.getValue() == null ? null : unit.getValue().id();
    }

    void onUnit(Runnable changed) {
        unit.addValueChangeListener(change -> changed.run());
    }

    /** What was put in; without a day the day before is assumed, and {@link #missing} says so. */
    Aim read() {
        var chosen = Stream.concat(objectives.getValue().stream().map(Objective::id), kept.stream());
        return new Aim(
                title.getValue(),
                why.getValue(),
                noticed.getValue(),
                chosen.toList(),
                unit(),
                Optional.ofNullable(by.getValue()).orElse(words.today()));
    }

    /** What an aim cannot be without, and is not there. */
    List<PlanRefusal> missing() {
        List<PlanRefusal> missing = new ArrayList<>();
        if (by.getValue() == null) {
            missing.add(PlanRefusal.BY_MISSING);
        }
        if (unit.getValue() == null) {
            missing.add(PlanRefusal.UNKNOWN_UNIT);
        }
        return missing;
    }

    /** Says beside each field what is wrong with it; what belongs to none is returned. */
    List<PlanRefusal> say(List<PlanRefusal> all) {
        return mistakes.say(all);
    }
}
