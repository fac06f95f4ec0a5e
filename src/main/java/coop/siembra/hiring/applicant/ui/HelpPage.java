package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** Asking for what would help; never why. */
class HelpPage extends Div {
    private static final int LONGEST = 2000;

    private final transient Room room;
    private final CheckboxGroup<Notice.Option> options = new CheckboxGroup<>();
    private final TextArea text = new TextArea();
    private final Div said = Room.said();

    HelpPage(Room room, Notice notice) {
        this.room = room;
        addClassName("applicant-part");
        add(room.head(notice));
        room.own().adjustment().ifPresent(asked -> add(asked(notice, asked)));
        options.setLabel(room.say("help.options"));
        options.addClassName("applicant-options");
        options.setItems(notice.options());
        options.setItemLabelGenerator(option -> room.of(option.text()));
        text.setLabel(room.say("help.text"));
        text.setHelperText(room.say("help.text-help"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        var ask = Parts.button(room.say("help.ask"), Tone.PRIMARY, click -> ask());
        add(
                Parts.box("si-card applicant-form", options, text, said, Parts.row(ask, room.back())),
                room.sections(notice));
    }

    private void ask() {
        said.removeAll();
        var chosen = options.getValue().stream().map(Notice.Option::id).toList();
        if (chosen.isEmpty() && text.getValue().isBlank()) {
            Room.alert(said, room.say("help.nothing"));
            options.getElement().callJsFunction("focus");
            return;
        }
        room.then(() -> room.rooms().desk().ask(room.token(), chosen, text.getValue()), said, "help");
    }

    private Component asked(Notice notice, Adjustment asked) {
        var chosen = notice.options().stream()
                .filter(option -> asked.options().contains(option.id()))
                .map(option -> room.of(option.text()))
                .toList();
        var words = String.join(" · ", chosen) + (asked.text().isEmpty() ? "" : " “" + asked.text() + "”");
        var box = Parts.notice(
                asked.answer() == null ? Tone.INFO : Tone.GOOD, new Paragraph(room.say("help.asked", words)));
        var answer = asked.answer();
        if (answer == null) {
            box.add(new Paragraph(room.say("help.waiting")));
        } else {
            box.add(new Paragraph(came(answer)));
            if (!answer.text().isEmpty()) {
                box.add(new Paragraph(answer.text()));
            }
        }
        return box;
    }

    private String came(Adjustment.Answer answer) {
        if (answer.extraPercent() > 0) {
            return room.say("help.answered", answer.extraPercent());
        }
        return room.say(answer.settles() ? "help.agreed" : "help.discussing");
    }
}
