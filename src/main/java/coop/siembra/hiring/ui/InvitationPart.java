package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.CorrespondenceOutcome;
import coop.siembra.hiring.InvitationOutcome;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.notices.LetterTrace;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The applicant's link: how it stands, made anew and sent or shown once, or taken back. */
class InvitationPart extends Div {
    private final transient ApplicantFile file;
    private final transient LinkDesk desk;
    private final transient Phrases phrases;
    private final transient LetterTidings tidings;
    private final transient BiConsumer<ApplicationId, Component> shown;
    private final IntegerField days = new IntegerField();
    private final TextArea message = new TextArea();

    /** @param shown is given what came of something done */
    InvitationPart(
            ApplicantFile file,
            Optional<LetterTrace> reminder,
            LinkDesk desk,
            Phrases phrases,
            LetterTidings tidings,
            BiConsumer<ApplicationId, Component> shown) {
        this.file = file;
        this.desk = desk;
        this.phrases = phrases;
        this.tidings = tidings;
        this.shown = shown;
        var section = Parts.section(phrases.say("hiring.invite.title"), Parts.muted(phrases.say("hiring.invite.lead")));
        file.link().ifPresent(link -> section.add(state(link)));
        reminding(reminder).ifPresent(section::add);
        days.setLabel(phrases.say("hiring.invite.days"));
        days.setMin(1);
        days.setMax(Invitations.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(Invitations.USUAL_DAYS);
        message.setLabel(phrases.say("hiring.invite.message"));
        message.setHelperText(phrases.say("hiring.invite.message-help"));
        message.setWidthFull();
        section.add(days, message, buttons());
        add(section);
    }

    private Component state(ApplicantFile.Link link) {
        var words = phrases.say("hiring.invite.made", phrases.moment(link.madeAt()), phrases.moment(link.expires()));
        var row = Parts.row(
                Parts.badge(
                        phrases.link(link.state()),
                        switch (link.state()) {
                            case WORKS -> Tone.GOOD;
                            case HELD -> Tone.INFO;
                            case EXPIRED, REVOKED -> Tone.WARN;
                        }),
                new Paragraph(words));
        if (link.state() == Invitation.State.HELD) {
            row.add(Parts.muted(phrases.say("hiring.invite.held")));
        }
        return row;
    }

    /** A reminder goes out once, while there is something to do. */
    private Optional<Component> reminding(Optional<LetterTrace> reminder) {
        if (reminder.isPresent()) {
            var letter = reminder.get();
            return Optional.of(Parts.row(
                    new Paragraph(phrases.say("hiring.remind.done", phrases.moment(letter.writtenAt()))),
                    tidings.link(letter.id())));
        }
        return file.link()
                .filter(link -> link.asks() && works(link))
                .map(link -> Parts.row(
                        Parts.button(phrases.say("hiring.remind.do"), Tone.PLAIN, click -> remind()),
                        Parts.muted(phrases.say("hiring.remind.lead"))));
    }

    private void remind() {
        shown.accept(file.id(), tidings.of(desk.remind(file.id())));
    }

    private static boolean works(ApplicantFile.Link link) {
        return link.state() == Invitation.State.WORKS || link.state() == Invitation.State.HELD;
    }

    private Component buttons() {
        boolean again = file.link().isPresent();
        var row = Parts.row();
        row.add(Parts.button(
                phrases.say(again ? "hiring.invite.send-again" : "hiring.invite.send"),
                Tone.PRIMARY,
                click -> make(true)));
        if (desk.mayShow(file)) {
            row.add(Parts.button(
                    phrases.say(again ? "hiring.invite.show-again" : "hiring.invite.show"),
                    Tone.PLAIN,
                    click -> make(false)));
        }
        if (file.link().filter(InvitationPart::works).isPresent()) {
            row.add(Parts.button(phrases.say("hiring.invite.revoke"), Tone.QUIET, click -> revoke()));
        }
        return row;
    }

    private void make(boolean byLetter) {
        var value = days.getValue();
        switch (desk.invite(file.id(), value == null ? 0 : value)) {
            case Invited made -> shown.accept(file.id(), byLetter ? sent(made) : new LinkOnce(made, phrases));
            case InvitationOutcome.Refused(var reason) -> {
                boolean unfit = reason == Refusal.UNFIT;
                refuse(
                        unfit
                                ? phrases.say("hiring.invite.days-unfit", Invitations.MOST_DAYS)
                                : phrases.refused(reason));
            }
            case InvitationOutcome.Done done -> throw new IllegalStateException("a link was to be made");
        }
    }

    /** When no letter can be written the link is shown to those who may see it, since it can be had at no other time. */
    private Component sent(Invited made) {
        var outcome = desk.send(made, message.getValue());
        var news = tidings.of(outcome);
        return outcome instanceof CorrespondenceOutcome.Written || !desk.mayShow(file)
                ? news
                : Parts.box(
                        "hiring-stack",
                        news,
                        new Paragraph(phrases.say("hiring.invite.hand-on")),
                        new LinkOnce(made, phrases));
    }

    private void revoke() {
        switch (desk.revoke(file.id())) {
            case InvitationOutcome.Done done ->
                shown.accept(file.id(), Parts.notice(Tone.GOOD, new Paragraph(phrases.say("hiring.invite.revoked"))));
            case InvitationOutcome.Refused(var reason) -> refuse(phrases.refused(reason));
            case Invited made -> throw new IllegalStateException("a link was to be taken back");
        }
    }

    private void refuse(String why) {
        shown.accept(file.id(), Parts.notice(Tone.BAD, new Paragraph(why)));
    }
}
