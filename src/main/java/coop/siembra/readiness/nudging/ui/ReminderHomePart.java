package coop.siembra.readiness.nudging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.readiness.nudging.OwnReminders;
import coop.siembra.readiness.nudging.OwnReminders.Mine;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The latest reminder somebody got, on their home page, and the way to say not now. */
@Service
class ReminderHomePart implements HomePart {
    private final OwnReminders own;

    ReminderHomePart(OwnReminders own) {
        this.own = own;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        return own.open().stream().findFirst().map(mine -> new Card(mine, voice));
    }

    private static final class Card extends Div {

        Card(Mine mine, Voice voice) {
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
                            Parts.link(
                                    getTranslation("readiness.nudge.say-not-now"),
                                    "not-now/" + reminder.id(),
                                    Tone.PLAIN)));
        }
    }
}
