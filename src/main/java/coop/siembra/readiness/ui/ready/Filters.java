package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.UnitReadiness.Choices;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Role and site, and part of a name; each choice is an address to go to.
 *
 * @param roles names by id
 */
record Filters(Phrases phrases, Shown shown, Map<JobRoleId, LocalizedText> roles, Consumer<Shown> go) {

    Component show(Choices choices, boolean search) {
        var box = new Div();
        box.addClassName("readiness-filters");
        if (choices.roles().size() > 1) {
            box.add(select(
                    "role",
                    shown.filter().role(),
                    choices.roles(),
                    this::role,
                    role -> new Filter(role, shown.filter().site())));
        }
        if (choices.sites().size() > 1) {
            box.add(select(
                    "site",
                    shown.filter().site(),
                    choices.sites(),
                    this::site,
                    site -> new Filter(shown.filter().role(), site)));
        }
        if (search) {
            box.add(search());
        }
        if (!shown.filter().isAll() || !shown.whom().isAll()) {
            var all = Shown.of(shown.unit()).over(shown.months());
            box.add(Parts.link(phrases.say("filter.clear"), ReadinessAddress.href(all), Tone.QUIET));
        }
        return box;
    }

    String role(String role) {
        if (role.isEmpty()) {
            return phrases.say("filter.role-none");
        }
        var name = roles.get(new JobRoleId(role));
        return name == null ? role : phrases.of(name);
    }

    String site(String site) {
        return site.isEmpty() ? phrases.say("filter.site-none") : site;
    }

    private Select<String> select(
            String name,
            @Nullable String chosen,
            Map<String, Integer> counts,
            Function<String, String> words,
            Function<@Nullable String, Filter> filter) {
        var select = new Select<String>();
        select.setLabel(phrases.say("filter." + name));
        select.setEmptySelectionAllowed(true);
        var all = phrases.say("filter." + name + "-all");
        select.setEmptySelectionCaption(all);
        select.setItems(counts.keySet());
        select.setItemLabelGenerator(
                one -> one == null ? all : phrases.say("filter.count", words.apply(one), counts.getOrDefault(one, 0)));
        if (chosen != null) {
            select.setValue(chosen);
        }
        select.addValueChangeListener(change -> go.accept(shown.with(filter.apply(change.getValue()))));
        return select;
    }

    private TextField search() {
        var field = new TextField(phrases.say("filter.search"));
        field.setClearButtonVisible(true);
        field.setValue(shown.whom().search());
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> go.accept(shown.with(shown.whom().called(change.getValue()))));
        return field;
    }

    /** What is filtered by, for paper, where fields are left out; empty when nothing is. */
    String words() {
        var words = new ArrayList<String>();
        var filter = shown.filter();
        if (filter.role() != null) {
            words.add(phrases.say("filter.role") + ": " + role(filter.role()));
        }
        if (filter.site() != null) {
            words.add(phrases.say("filter.site") + ": " + site(filter.site()));
        }
        return String.join(" · ", words);
    }
}
