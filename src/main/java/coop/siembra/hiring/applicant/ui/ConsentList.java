package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.model.Consent;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.time.LocalDate;

/** What somebody agreed to, with the day and the version of the text; each can be taken back and given again. */
class ConsentList extends Div {
    private final transient Room room;
    private final Div said = Room.said();

    ConsentList(Room room) {
        this.room = room;
        var list = new UnorderedList();
        list.addClassName("applicant-consents");
        room.own()
                .notice(Notice.CONSENT)
                .ifPresent(notice -> room.own()
                        .consents()
                        .forEach(consent -> notice.statement(consent.statement())
                                .ifPresent(statement -> list.add(row(notice, statement, consent)))));
        add(said, list);
    }

    private ListItem row(Notice notice, Notice.Statement statement, Consent consent) {
        var day = room.voice().day(LocalDate.ofInstant(consent.at(), room.own().zone()));
        var facts = room.say(
                consent.agreed() ? "data.agreed" : "data.not-agreed",
                day,
                notice.version().orElse(""));
        var words = room.fill(statement.text());
        var button = Parts.button(
                room.say(consent.agreed() ? "data.take-back" : "data.agree"),
                Tone.PLAIN,
                click -> room.then(
                        () -> room.rooms().desk().change(room.token(), consent.statement(), !consent.agreed()),
                        said,
                        "data"));
        button.setAriaLabel(button.getText() + ": " + words);
        return new ListItem(new Paragraph(words), Parts.muted(facts), Parts.row(button));
    }
}
