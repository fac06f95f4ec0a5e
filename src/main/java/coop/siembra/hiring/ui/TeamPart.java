package coop.siembra.hiring.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who takes part in judging: seen by everybody in it, changed by recruiters. */
class TeamPart extends Div {
    private final transient Phrases phrases;
    private final transient Consumer<OpeningStep> step;

    TeamPart(OpeningFile file, Phrases phrases, Consumer<OpeningStep> step) {
        this.phrases = phrases;
        this.step = step;
        var section = Parts.section(phrases.say("hiring.team.title"), Parts.muted(phrases.say("hiring.team.lead")));
        var opening = file.opening();
        if (opening.team().values().stream().noneMatch(parts -> parts.contains(Part.DECIDER))) {
            section.add(Parts.notice(Tone.WARN, new Paragraph(phrases.say("hiring.team.no-decider"))));
        }
        if (!opening.team().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("hiring-list");
            opening.team().forEach((person, parts) -> list.add(line(person, parts, file.recruits())));
            section.add(list);
        }
        if (file.recruits()) {
            section.add(form());
        }
        add(section);
    }

    private ListItem line(PersonId person, Set<Part> parts, boolean changes) {
        var name = new Span(phrases.person(person));
        name.addClassName("hiring-name");
        var does = new Span(parts.stream().sorted().map(phrases::part).collect(Collectors.joining(", ")));
        does.addClassName("si-muted");
        var words = Parts.box("si-grow", name, does);
        var item = new ListItem(words);
        if (changes) {
            var away = Parts.button(
                    phrases.say("hiring.team.remove"),
                    Tone.QUIET,
                    click -> step.accept(new OpeningStep.Assign(person, Set.of())));
            away.setAriaLabel(phrases.say("hiring.team.remove-of", phrases.person(person)));
            item.add(away);
        }
        return item;
    }

    private Div form() {
        var who = new ComboBox<Person>(phrases.say("hiring.team.person"));
        who.setItemLabelGenerator(Person::name);
        who.setClearButtonVisible(true);
        who.setItems(query -> phrases
                .people()
                .page(
                        PeopleQuery.everybody().searching(query.getFilter().orElse("")),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        var parts = new CheckboxGroup<Part>(phrases.say("hiring.team.parts"));
        parts.setItems(Part.values());
        parts.setItemLabelGenerator(phrases::part);
        var assign = Parts.button(phrases.say("hiring.team.assign"), Tone.PLAIN, click -> {
            var person = who.getValue();
            who.setInvalid(person == null);
            who.setErrorMessage(phrases.say("hiring.team.person-missing"));
            parts.setInvalid(parts.getValue().isEmpty());
            parts.setErrorMessage(phrases.say("hiring.team.parts-missing"));
            if (person != null && !parts.getValue().isEmpty()) {
                step.accept(new OpeningStep.Assign(person.id(), parts.getValue()));
            }
        });
        return Parts.box("hiring-assign", who, parts, assign);
    }
}
