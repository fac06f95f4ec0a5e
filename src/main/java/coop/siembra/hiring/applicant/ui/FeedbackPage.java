package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.applicant.ApplicantFeedback.Feedback;
import coop.siembra.hiring.applicant.ApplicantFeedback.Measured;
import coop.siembra.hiring.applicant.ApplicantFeedback.Rating;
import coop.siembra.hiring.applicant.ApplicantFeedback.Side;
import coop.siembra.hiring.content.Notice;
import coop.siembra.ui.Parts;

/** What somebody's answers say, in words and for them alone. */
class FeedbackPage extends Div {
    private final transient Room room;

    FeedbackPage(Room room, Notice notice, Feedback feedback) {
        this.room = room;
        addClassName("applicant-part");
        add(room.head(notice));
        feedback.measured().forEach(measured -> add(measured(measured)));
        if (feedback.measured().isEmpty() && feedback.reply().isEmpty()) {
            add(Parts.muted(room.say("feedback.nothing")));
        }
        for (var section : notice.sections(room.own().with())) {
            boolean reply = section.id().equals("written-reply");
            if (!reply || !feedback.reply().isEmpty()) {
                add(room.section(section));
            }
            if (reply) {
                feedback.reply().forEach(rating -> add(rating(rating)));
            }
        }
        add(room.back());
    }

    private Component measured(Measured measured) {
        var part = Parts.box("applicant-part", new H2(room.of(measured.title())));
        if (measured.informs()) {
            part.add(Parts.muted(room.say("feedback.informs")));
        }
        measured.sides().forEach(side -> part.add(side(side)));
        return part;
    }

    private Component side(Side side) {
        var next = new Paragraph(room.of(side.next()));
        return Parts.box(
                "si-card applicant-section",
                new H3(room.of(side.name())),
                Room.words(room.of(side.text())),
                new H4(room.say("feedback.next")),
                next);
    }

    private Component rating(Rating rating) {
        var card = Parts.box("si-card applicant-section", new H3(room.of(rating.name())));
        rating.words().forEach(words -> card.add(new Paragraph(room.of(words))));
        return card;
    }
}
