package coop.siembra.readiness.nudging;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reminders a person got, and where they said not now. */
@Component
class ReminderData implements PersonalData {
    private final ReminderStore store;
    private final People people;

    ReminderData(ReminderStore store, People people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public String key() {
        return "reminders";
    }

    @Override
    public String title() {
        return "readiness.nudge.export";
    }

    @Override
    public Object about(PersonId person) {
        return store.of(person).stream()
                .map(reminder -> new Got(
                        reminder, people.find(reminder.by()).map(Person::name).orElse(null)))
                .toList();
    }

    private record Got(Reminder reminder, @Nullable String by) {}
}
