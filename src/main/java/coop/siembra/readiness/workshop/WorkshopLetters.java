package coop.siembra.readiness.workshop;

import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.PersonId;
import coop.siembra.notices.Attachment;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.calendar.CalendarEvent;
import coop.siembra.notices.calendar.CalendarEvent.Party;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.letters.PersonLetters;
import coop.siembra.readiness.letters.PersonLetters.Reader;
import coop.siembra.readiness.letters.PersonLetters.Words;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.store.OutboxListener;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to people when a workshop they are expected at has a date, has another, or does not take place; with the date for their calendar. */
@Component
class WorkshopLetters implements OutboxListener<WorkshopNews> {
    private final WorkshopStore store;
    private final PersonLetters letters;
    private final People people;
    private final ContentLibrary library;
    private final Clock clock;

    WorkshopLetters(WorkshopStore store, PersonLetters letters, People people, ContentLibrary library, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.people = people;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public Class<WorkshopNews> listensTo() {
        return WorkshopNews.class;
    }

    @Override
    public void hear(WorkshopNews news) {
        store.find(news.workshop()).ifPresent(workshop -> {
            var place = workshop.place();
            if (place != null) {
                news.coming().forEach(person -> write(news, workshop, place, person, false));
                news.released().forEach(person -> write(news, workshop, place, person, true));
            }
        });
    }

    private void write(WorkshopNews news, Workshop workshop, Place place, PersonId person, boolean cancelled) {
        var once = UUID.nameUUIDFromBytes((news.id() + "|" + person).getBytes(StandardCharsets.UTF_8));
        var to = people.find(person).filter(Person::active);
        to.ifPresent(found -> letters.write(
                LetterId.of(once),
                person,
                workshop.id(),
                reader -> words(reader, workshop, place, news, cancelled),
                letter -> letter.attaching(Attachment.of(event(workshop, place, found, news, cancelled), news.at()))));
    }

    private Words words(Reader reader, Workshop workshop, Place place, WorkshopNews news, boolean cancelled) {
        var moments = new Moments(reader.voice(), clock.getZone());
        var day = reader.voice().day(place.day());
        var time = moments.time(place.time());
        var about = competency(workshop, reader);
        if (cancelled) {
            return new Words(
                    reader.say("readiness.letter.workshop-off.subject", about),
                    reader.say("readiness.letter.workshop-off.text", about, day, time),
                    "");
        }
        var key = news.sequence() > 1 ? "readiness.letter.workshop-again." : "readiness.letter.workshop.";
        return new Words(
                reader.say(key + "subject", about, day),
                reader.say(key + "text", name(workshop.by()), about, day, time, place.where(), minutes(workshop)),
                RecordPart.PAGE);
    }

    private CalendarEvent event(Workshop workshop, Place place, Person to, WorkshopNews news, boolean cancelled) {
        var begins = place.begins(clock.getZone()).toInstant();
        var organiser = people.find(workshop.by()).orElse(to);
        var reader = letters.reader(to);
        return new CalendarEvent(
                workshop.id() + "@"
                        + organiser.email().substring(organiser.email().indexOf('@') + 1),
                news.sequence(),
                begins,
                begins.plus(Duration.ofMinutes(minutes(workshop))),
                reader.say("readiness.letter.workshop.summary", competency(workshop, reader)),
                "",
                place.where(),
                new Party(organiser.name(), organiser.email()),
                List.of(new Party(to.name(), to.email())),
                cancelled);
    }

    /** What the agenda comes to; the length that was wished for while there is none. */
    private static int minutes(Workshop workshop) {
        int minutes = workshop.agenda().minutes();
        return minutes > 0 ? minutes : workshop.minutes();
    }

    private String competency(Workshop workshop, Reader reader) {
        return library.competency(workshop.competency().value())
                .map(found -> reader.voice().say(found.name()))
                .orElse(workshop.competency().value());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("–");
    }
}
