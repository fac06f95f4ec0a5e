package coop.siembra.readiness.nudging;

import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.letters.PersonLetters;
import coop.siembra.readiness.letters.PersonLetters.Words;
import coop.siembra.store.OutboxListener;
import org.springframework.stereotype.Component;

/** Carries reminders to people by letter as well, by day and on working days only. */
@Component
class ReminderLetters implements OutboxListener<Reminded> {
    private final ReminderStore store;
    private final PersonLetters letters;
    private final People people;

    ReminderLetters(ReminderStore store, PersonLetters letters, People people) {
        this.store = store;
        this.letters = letters;
        this.people = people;
    }

    @Override
    public Class<Reminded> listensTo() {
        return Reminded.class;
    }

    @Override
    public void hear(Reminded reminded) {
        store.find(reminded.reminder())
                .map(ReminderDocument::read)
                .ifPresent(reminder -> letters.write(
                        LetterId.of(reminded.id()),
                        reminder.person(),
                        reminder.id(),
                        reader -> {
                            var by =
                                    people.find(reminder.by()).map(Person::name).orElse("–");
                            var voice = reader.voice();
                            return new Words(
                                    voice.say(reminder.subject()),
                                    voice.say(reminder.text()) + "\n\n" + voice.say(reminder.notNow()) + "\n\n"
                                            + reader.say("readiness.letter.reminder.by", by),
                                    "");
                        },
                        Letter::quietly));
    }
}
