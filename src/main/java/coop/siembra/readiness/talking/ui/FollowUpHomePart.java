package coop.siembra.readiness.talking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.access.TeamAccess;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.talking.TalkNote;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reminds somebody who leads people of what they wanted to come back to. */
@Service
class FollowUpHomePart implements HomePart {
    private static final int DAYS_AHEAD = 2;

    private final Talks talks;
    private final TeamAccess access;
    private final People people;
    private final Clock clock;

    FollowUpHomePart(Talks talks, TeamAccess access, People people, Clock clock) {
        this.talks = talks;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        if (!access.maySeeAnyTeam()) {
            return Optional.empty();
        }
        var due = talks.dueBy(LocalDate.now(clock).plusDays(DAYS_AHEAD));
        return due.isEmpty() ? Optional.empty() : Optional.of(new Card(due, people, voice));
    }

    private static final class Card extends Div {

        Card(List<TalkNote> due, People people, Voice voice) {
            addClassNames("si-card", "leading-home");
            var list = new UnorderedList();
            list.addClassName("learning-list");
            due.forEach(note -> {
                var name = people.find(note.about()).map(Person::name).orElse("–");
                var day = note.followUpOn();
                var link = new Anchor(
                        "one-to-one/" + note.about(),
                        getTranslation("readiness.talk.home", name, day == null ? "" : voice.day(day)));
                link.getElement().setAttribute("router-link", true);
                list.add(new ListItem(link));
            });
            add(new H2(getTranslation("readiness.talk.home-title")), list);
        }
    }
}
