package coop.siembra.readiness.nudging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.readiness.nudging.OwnReminders;
import coop.siembra.readiness.nudging.OwnReminders.Mine;
import coop.siembra.readiness.nudging.Reminder;
import coop.siembra.ui.DayField;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** The latest reminder somebody got, on their home page, and the way to say not now. */
@Service
class ReminderHomePart implements HomePart {
    private final OwnReminders own;
    private final Clock clock;

    ReminderHomePart(OwnReminders own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        return own.open().stream().findFirst().map(mine -> new Card(own, mine, voice, LocalDate.now(clock)));
    }

    private static final class Card extends Div {

        Card(OwnReminders own, Mine mine, Voice voice, LocalDate today) {
            var reminder = mine.reminder();
            addClassNames("si-card", "leading-home");
            add(
                    new H2(voice.say(reminder.subject())),
                    new Paragraph(voice.say(reminder.text())),
                    Parts.muted(voice.say(reminder.notNow())),
                    Parts.muted(getTranslation("readiness.nudge.by", mine.by())),
                    Parts.row(
                            Parts.link(
                                    getTranslation("readiness.nudge.go"), "course/" + reminder.course(), Tone.PRIMARY),
                            Parts.button(
                                    getTranslation("readiness.nudge.say-not-now"),
                                    Tone.PLAIN,
                                    click -> new NotNowDialog(own, reminder, today, () -> setVisible(false)).open())));
        }
    }

    /** Takes a day, or none, and perhaps a word. */
    private static final class NotNowDialog extends Dialog {
        private final DayField day = new DayField();
        private final TextArea word = new TextArea();
        private final Paragraph trouble = new Paragraph();

        NotNowDialog(OwnReminders own, Reminder reminder, LocalDate today, Runnable done) {
            setHeaderTitle(getTranslation("readiness.nudge.say-not-now"));
            setWidth("min(32rem, 94vw)");
            day.setLabel(getTranslation("readiness.nudge.until"));
            day.setMin(today.plusDays(1));
            day.setWidthFull();
            word.setLabel(getTranslation("readiness.nudge.word"));
            word.setMaxLength(Reminder.LONGEST_WORD);
            word.setWidthFull();
            trouble.getElement().setAttribute("role", "alert");
            add(Parts.box("si-section", new Paragraph(getTranslation("readiness.nudge.promise")), day, word, trouble));
            getFooter()
                    .add(
                            Parts.button(getTranslation("readiness.assign.cancel"), Tone.QUIET, click -> close()),
                            Parts.button(
                                    getTranslation("readiness.nudge.keep"),
                                    Tone.PRIMARY,
                                    click -> keep(own, reminder.id(), done)));
        }

        private void keep(OwnReminders own, String reminder, Runnable done) {
            try {
                own.notNow(reminder, day.getValue(), word.getValue())
                        .ifPresentOrElse(
                                why -> trouble.setText(getTranslation("readiness.nudge.not-kept."
                                        + why.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                                () -> {
                                    close();
                                    done.run();
                                });
            } catch (DataAccessException unreachable) {
                LoggerFactory.getLogger(getClass()).error("a not now could not be stored", unreachable);
                trouble.setText(getTranslation("ui.save.unreachable"));
            }
        }
    }
}
