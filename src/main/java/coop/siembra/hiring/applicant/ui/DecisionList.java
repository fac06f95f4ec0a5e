package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.applicant.Own.Told;
import coop.siembra.hiring.model.Stage;
import coop.siembra.kernel.Ids;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Locale;

/** What was decided about an application and why, and asking a person to look at it again. */
class DecisionList extends Div {
    private static final int LONGEST = 5000;

    private final transient Room room;

    DecisionList(Room room) {
        this.room = room;
        addClassName("applicant-part");
        room.own().decisions().forEach(told -> add(decision(told)));
    }

    private Component decision(Told told) {
        var box = Parts.box("applicant-decision", new H3(name(told.stage())));
        box.add(new Paragraph(room.say("decision." + Ids.of(told.holds()))));
        var reasons = new UnorderedList();
        told.reasons().forEach(reason -> reasons.add(new ListItem(reason.text())));
        told.amendments().forEach(text -> reasons.add(new ListItem(text)));
        if (reasons.getComponentCount() > 0) {
            box.add(Parts.muted(room.say("decision.reasons")), reasons);
        }
        boolean asked = room.own().reviews().stream()
                .anyMatch(review -> review.stage().equals(told.stage().id()));
        box.add(asked ? Parts.notice(Tone.GOOD, new Paragraph(room.say("decision.asked"))) : ask(told));
        return box;
    }

    private String name(Stage stage) {
        var title = room.of(stage.title());
        return title.isBlank() ? room.say("stage." + stage.kind().name().toLowerCase(Locale.ROOT)) : title;
    }

    private Component ask(Told told) {
        var view = new TextArea(room.say("decision.view"));
        view.setMaxLength(LONGEST);
        view.setWidthFull();
        var said = Room.said();
        var button = Parts.button(
                room.say("decision.ask"),
                Tone.PLAIN,
                click -> room.then(
                        () -> room.rooms()
                                .data()
                                .askReview(room.token(), told.stage().id(), view.getValue()),
                        said,
                        "data"));
        return Parts.box("applicant-part", view, said, Parts.row(button));
    }
}
