package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.Correspondence;
import coop.siembra.hiring.Correspondence.Meeting;
import coop.siembra.hiring.CorrespondenceOutcome;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.notices.LetterTrace;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Invites to the interview; once it is done, to another time only by intent. */
class InterviewPart extends Div {
    private final transient ApplicantFile file;
    private final transient List<LetterTrace> sent;
    private final transient Correspondence correspondence;
    private final transient Phrases phrases;
    private final transient LetterTidings tidings;
    private final transient BiConsumer<ApplicationId, Component> shown;
    private final DayField day = new DayField();
    private final TimePicker hour = new TimePicker();
    private final TextField place = new TextField();
    private final TextField interviewers = new TextField();
    private final TextArea message = new TextArea();
    private final Said said = new Said();

    /**
     * @param sent the invitations to this interview so far
     * @param shown is given what came of it
     */
    InterviewPart(
            ApplicantFile file,
            List<LetterTrace> sent,
            Correspondence correspondence,
            LetterTidings tidings,
            BiConsumer<ApplicationId, Component> shown) {
        this.file = file;
        this.sent = sent;
        this.correspondence = correspondence;
        this.phrases = tidings.phrases();
        this.tidings = tidings;
        this.shown = shown;
        label();
        var form = Parts.box("hiring-stack", when(), place, interviewers, message, buttons(), said);
        var section =
                Parts.section(phrases.say("hiring.meeting.title"), Parts.muted(phrases.say("hiring.meeting.lead")));
        sent.forEach(letter -> section.add(Parts.row(
                new Paragraph(phrases.say("hiring.meeting.sent", phrases.moment(letter.writtenAt()))),
                tidings.link(letter.id()))));
        section.add(sent.isEmpty() ? form : another(form));
        add(section);
    }

    private Component another(Component form) {
        var details = new NativeDetails(phrases.say("hiring.meeting.another"));
        details.setContent(form);
        details.addClassName("hiring-more");
        return details;
    }

    private void label() {
        day.setLabel(phrases.say("hiring.meeting.day"));
        hour.setLabel(phrases.say("hiring.meeting.hour"));
        hour.setStep(Duration.ofMinutes(15));
        hour.setLocale(phrases.voice().locale());
        hour.setHelperText(phrases.say(
                "hiring.meeting.zone",
                phrases.zone().getDisplayName(TextStyle.FULL, phrases.voice().locale())));
        place.setLabel(phrases.say("hiring.meeting.place"));
        place.setHelperText(phrases.say("hiring.meeting.place-help"));
        interviewers.setLabel(phrases.say("hiring.meeting.interviewers"));
        interviewers.setHelperText(phrases.say("hiring.meeting.interviewers-help"));
        interviewers.setValue(file.opening().opening().team().entrySet().stream()
                .filter(one -> one.getValue().contains(Part.INTERVIEWER))
                .map(one -> phrases.person(one.getKey()))
                .sorted()
                .collect(Collectors.joining(", ")));
        message.setLabel(phrases.say("hiring.letter.message"));
        message.setHelperText(phrases.say("hiring.letter.message-help", phrases.language(file.language())));
        for (var field : List.of(place, interviewers)) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        day.setRequiredIndicatorVisible(true);
        hour.setRequiredIndicatorVisible(true);
        message.setWidthFull();
    }

    private Component when() {
        return Parts.box("hiring-fields", day, hour);
    }

    private Component buttons() {
        return Parts.row(
                Parts.button(phrases.say("hiring.meeting.do"), Tone.PRIMARY, click -> send()),
                Parts.button(phrases.say("hiring.letter.look"), Tone.PLAIN, click -> look()));
    }

    private void send() {
        meeting()
                .map(it -> correspondence.interview(file.id(), it, sent.size()))
                .ifPresent(outcome -> {
                    if (outcome instanceof CorrespondenceOutcome.Written) {
                        shown.accept(file.id(), tidings.of(outcome));
                    } else {
                        said.say(tidings.of(outcome));
                    }
                });
    }

    private void look() {
        meeting()
                .map(it -> correspondence.drafted(file.id(), it, sent.size()))
                .ifPresent(outcome -> said.say(tidings.of(outcome)));
    }

    private Optional<Meeting> meeting() {
        var on = day.getValue();
        var at = hour.getValue();
        boolean whole = given(interviewers, !interviewers.getValue().isBlank())
                & given(place, !place.getValue().isBlank())
                & given(hour, at != null)
                & given(day, on != null);
        if (!whole || on == null || at == null) {
            said.say(Parts.notice(Tone.BAD, new Paragraph(phrases.say("hiring.meeting.not-whole"))));
            return Optional.empty();
        }
        return Optional.of(new Meeting(
                on.atTime(at).atZone(phrases.zone()).toInstant(),
                phrases.zone(),
                place.getValue().strip(),
                interviewers.getValue().strip(),
                message.getValue().strip()));
    }

    private <F extends Component & HasValidation & Focusable<?>> boolean given(F field, boolean is) {
        field.setInvalid(!is);
        field.setErrorMessage(phrases.say("hiring.letter.needed"));
        if (!is) {
            field.focus();
        }
        return is;
    }
}
