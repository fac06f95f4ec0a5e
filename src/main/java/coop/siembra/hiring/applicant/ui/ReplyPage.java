package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.siembra.hiring.applicant.ApplicantReply;
import coop.siembra.hiring.applicant.ApplicantReply.Sheet;
import coop.siembra.hiring.applicant.DeskOutcome;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.DeskOutcome.Shut;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Steps;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A message to answer in one's own words: kept while it is written, handed in once. */
class ReplyPage extends Div {
    private static final int PAUSE = 700;

    private final transient Room room;
    private final transient Task task;
    private final TextArea text = new TextArea();
    private final SaveStatus status = new SaveStatus();
    private final Paragraph count = Parts.muted("");
    private final Div said = Room.said();

    ReplyPage(Room room, Sheet sheet) {
        this.room = room;
        this.task = sheet.task();
        addClassName("applicant-part");
        add(new H1(room.of(task.title())));
        if (sheet.handedIn()) {
            add(
                    Parts.notice(Tone.GOOD, new Paragraph(room.say("reply.handed-in"))),
                    Room.words(sheet.text()),
                    room.back());
            return;
        }
        add(Parts.muted(room.say("reply.minutes", task.minutes())), situation(), judged(), desk(sheet));
    }

    private Component situation() {
        var message = Parts.box(
                "si-card applicant-message", new H2(room.of(task.message().from())));
        task.message().subject().ifPresent(subject -> message.add(strong(room.of(subject))));
        message.add(Room.words(room.of(task.message().text())));
        return Parts.box(
                "applicant-part",
                Room.words(room.of(task.scenario())),
                message,
                list("reply.facts", task.facts().stream().map(Task.Fact::text).toList()),
                list("reply.limits", task.limits()));
    }

    private static Paragraph strong(String words) {
        var strong = new Paragraph(words);
        strong.addClassName("applicant-strong");
        return strong;
    }

    private Component list(String title, List<LocalizedText> texts) {
        var list = new UnorderedList();
        texts.forEach(one -> list.add(new ListItem(room.of(one))));
        var section = Parts.box("applicant-section", new H2(room.say(title)), list);
        section.setVisible(!texts.isEmpty());
        return section;
    }

    private Component judged() {
        var section = Parts.box("applicant-section");
        var list = new UnorderedList();
        task.dimensions().forEach(dimension -> list.add(new ListItem(room.of(dimension.name()))));
        section.add(
                new H2(room.say("reply.judged")),
                list,
                Parts.muted(room.say("reply.not-judged", room.of(task.notJudged()))));
        return section;
    }

    private Component desk(Sheet sheet) {
        text.setLabel(room.of(task.ask()));
        text.setHelperText(
                room.say("reply.length", task.words().min(), task.words().max()));
        text.setValue(sheet.text());
        text.setMaxLength(Steps.LONGEST_TEXT);
        text.setMinRows(10);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> keep());
        text.setId("reply-text");
        count.setText(counted());
        var hand = Parts.button(room.say("reply.hand-in"), Tone.PRIMARY, click -> ask());
        return Parts.box(
                "applicant-form",
                text,
                Parts.row(count, status),
                said,
                Parts.row(hand, room.link(room.say("reply.later"), "", Tone.QUIET)),
                Parts.muted(room.say("reply.names")));
    }

    private String counted() {
        return room.say("reply.words", ApplicantReply.words(text.getValue()));
    }

    private boolean keep() {
        count.setText(counted());
        return told(() -> room.rooms().reply().write(room.token(), text.getValue()));
    }

    private void ask() {
        said.removeAll();
        int words = ApplicantReply.words(text.getValue());
        if (words == 0 || words > task.words().max()) {
            Room.alert(
                    said,
                    room.say(
                            words == 0 ? "reply.empty" : "reply.too-long",
                            task.words().max()));
            text.focus();
            return;
        }
        if (!keep()) {
            return;
        }
        var key = words < task.words().min() ? "reply.sure-short" : "reply.sure";
        var yes = Parts.button(room.say("reply.yes"), Tone.PRIMARY, click -> handIn());
        var no = Parts.button(room.say("wait"), Tone.PLAIN, click -> {
            said.removeAll();
            text.focus();
        });
        said.add(Parts.notice(
                Tone.WARN, new Paragraph(room.say(key, words, task.words().min())), Parts.row(no, yes)));
        no.focus();
    }

    private void handIn() {
        if (told(() -> room.rooms().reply().handIn(room.token()))) {
            room.show().accept("");
        }
    }

    /** Where something has changed meanwhile it says what; the words stay on the page, to be copied. */
    private void refused(Refusal reason) {
        if (reason == Refusal.TOO_LONG) {
            status.failed(room.say("reply.not-kept"));
            return;
        }
        status.failed(room.say("reply.refused"));
        text.setReadOnly(true);
        said.removeAll();
        room.again()
                .ifPresent(now -> said.add(Parts.notice(
                        Tone.WARN,
                        new Paragraph(now.standing()),
                        new Paragraph(room.say("reply.stays")),
                        Parts.row(room.back()))));
    }

    /** Whether it is stored; otherwise says what is the matter. */
    private boolean told(Supplier<DeskOutcome> step) {
        try {
            return switch (step.get()) {
                case Done done -> {
                    status.saved();
                    yield true;
                }
                case Shut shut -> {
                    room.show().accept("");
                    yield false;
                }
                case Refused(var reason) -> {
                    refused(reason);
                    yield false;
                }
            };
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(ReplyPage.class).warn("a reply was not stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
            return false;
        }
    }
}
