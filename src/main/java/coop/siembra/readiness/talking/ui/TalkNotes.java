package coop.siembra.readiness.talking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Person;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.talking.TalkNote;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One's own notes about talks with somebody. */
class TalkNotes extends Section {
    private final transient Talks talks;
    private final transient Person person;
    private final transient Moments moments;
    private final TextArea words = new TextArea();
    private final DayField day = new DayField();
    private final SaveStatus status = new SaveStatus();
    private final Section list = new Section();

    TalkNotes(Talks talks, Person person, Moments moments, LocalDate today) {
        this.talks = talks;
        this.person = person;
        this.moments = moments;
        addClassName("si-section");
        list.addClassName("si-section");
        list.setAriaLabel(getTranslation("readiness.talk.earlier"));
        words.setLabel(getTranslation("readiness.talk.note"));
        words.setMaxLength(TalkNote.LONGEST);
        words.setWidthFull();
        words.setMinHeight("8rem");
        day.setLabel(getTranslation("readiness.talk.follow-up"));
        day.setMin(today);
        var card = Parts.card(
                new H2(getTranslation("readiness.talk.notes")),
                Parts.muted(getTranslation("readiness.talk.private")),
                words,
                day,
                Parts.row(Parts.button(getTranslation("readiness.talk.save"), Tone.PRIMARY, click -> add()), status));
        card.addClassName("si-section");
        add(card, list);
        show();
    }

    private void show() {
        list.removeAll();
        talks.about(person.id()).forEach(note -> list.add(card(note)));
    }

    private void add() {
        doing(() -> {
            var refusal = talks.add(person.id(), words.getValue(), day.getValue());
            if (refusal.isEmpty()) {
                words.clear();
                day.clear();
            }
            return refusal;
        });
    }

    private Component card(TalkNote note) {
        var card = Parts.card(new H3(moments.moment(note.at())));
        card.addClassName("si-section");
        if (!note.words().isEmpty()) {
            card.add(Parts.box("leading-said", new Paragraph(note.words())));
        }
        var row = Parts.row();
        var followUpOn = note.followUpOn();
        if (followUpOn != null) {
            var day = moments.voice().day(followUpOn);
            card.add(Parts.row(Parts.badge(
                    getTranslation(note.done() ? "readiness.talk.followed-up" : "readiness.talk.due", day),
                    note.done() ? Tone.GOOD : Tone.INFO)));
            row.add(Parts.button(
                    getTranslation(note.done() ? "readiness.talk.not-done" : "readiness.talk.done"),
                    Tone.QUIET,
                    click -> doing(() -> talks.done(note.id(), !note.done()))));
        }
        var delete = Parts.button(
                getTranslation("readiness.talk.delete"),
                Tone.QUIET,
                click -> doing(() -> {
                    talks.delete(note.id());
                    return Optional.empty();
                }));
        delete.setAriaLabel(getTranslation("readiness.talk.delete") + ": " + moments.moment(note.at()));
        row.add(delete);
        card.add(row);
        return card;
    }

    private void doing(Supplier<Optional<Talks.Refusal>> deed) {
        try {
            deed.get()
                    .ifPresentOrElse(
                            why -> status.failed(getTranslation("readiness.talk.refused." + Ids.of(why))), () -> {
                                show();
                                status.saved();
                            });
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a note could not be stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
        }
    }
}
