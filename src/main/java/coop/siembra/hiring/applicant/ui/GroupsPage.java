package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.content.Groups;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The voluntary questions about groups; any of them, or all, may be left out, and what was said can be taken back. */
class GroupsPage extends Div {
    private static final String NOT_SAID = "";

    private final transient Room room;
    private final transient Groups groups;
    private final transient Map<String, Supplier<Set<String>>> answers = new LinkedHashMap<>();
    private final Div said = new Div();

    GroupsPage(Room room) {
        this.room = room;
        this.groups = room.own().notices().groups();
        addClassName("applicant-part");
        said.getElement().setAttribute("role", "status");
        add(new H1(room.of(groups.title())), Room.words(room.fill(groups.intro())));
        boolean declared = room.rooms().groups().declaredAny(room.token());
        if (declared) {
            add(Parts.notice(Tone.INFO, new Paragraph(room.say("groups.declared"))));
        }
        var form = Parts.box("si-card applicant-form");
        room.rooms().groups().questions(room.token()).forEach(question -> form.add(field(question)));
        var save = Parts.button(room.say("groups.save"), Tone.PRIMARY, click -> save(answered()));
        var row = Parts.row(save);
        if (declared) {
            row.add(Parts.button(room.say("groups.take-back"), Tone.PLAIN, click -> save(Map.of())));
        }
        row.add(room.back());
        form.add(said, row);
        add(form);
    }

    private Component field(Groups.Question question) {
        return question.multiple() ? several(question) : one(question);
    }

    private Component one(Groups.Question question) {
        var field = new RadioButtonGroup<String>(room.of(question.text()));
        field.setItems(Stream.concat(question.options().stream().map(Groups.Option::id), Stream.of(NOT_SAID))
                .toList());
        field.setItemLabelGenerator(id -> label(question, id));
        question.help().ifPresent(help -> field.setHelperText(room.of(help)));
        answers.put(
                question.id(),
                () -> Optional.ofNullable(field.getValue())
                        .filter(id -> !id.equals(NOT_SAID))
                        .map(Set::of)
                        .orElse(Set.of()));
        return field;
    }

    private Component several(Groups.Question question) {
        var field = new CheckboxGroup<String>(room.of(question.text()));
        field.setItems(question.options().stream().map(Groups.Option::id).toList());
        field.setItemLabelGenerator(id -> label(question, id));
        question.help().ifPresent(help -> field.setHelperText(room.of(help)));
        answers.put(question.id(), () -> Set.copyOf(field.getValue()));
        return field;
    }

    private String label(Groups.Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> room.of(option.text()))
                .orElseGet(() -> room.of(groups.decline()));
    }

    private Map<String, Set<String>> answered() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        answers.forEach((question, answer) -> all.put(question, answer.get()));
        return all;
    }

    private void save(Map<String, Set<String>> declared) {
        var outcome = room.rooms().groups().declare(room.token(), declared);
        if (!(outcome instanceof Done)) {
            room.show().accept("groups");
            return;
        }
        removeAll();
        add(
                new H1(room.of(groups.title())),
                Parts.notice(
                        Tone.GOOD,
                        new Paragraph(declared.isEmpty() ? room.say("groups.taken-back") : room.of(groups.thanks()))),
                Parts.row(room.link(room.say("back"), "", Tone.PRIMARY)));
        getElement().executeJs("const h = this.querySelector('h1'); h.tabIndex = -1; h.focus(); window.scrollTo(0, 0)");
    }
}
