package coop.siembra.readiness.letters;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.notices.About;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterReach;
import coop.siembra.notices.LetterSight;
import coop.siembra.notices.Letters;
import coop.siembra.notices.Recipient;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.ui.Voice;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to people who work here, in their own language. Who has left or cannot be written to gets nothing. */
@Component
public class PersonLetters {
    /** Whose letters these are, for {@link About}. */
    private static final String KIND = "leading";

    private static final int LONGEST_SUBJECT = 250;

    private final Letters letters;
    private final People people;
    private final Organisation organisation;
    private final ObjectProvider<I18NProvider> texts;
    private final String address;

    PersonLetters(
            Letters letters,
            People people,
            Organisation organisation,
            ObjectProvider<I18NProvider> texts,
            @Value("${siembra.address:}") String address) {
        this.letters = letters;
        this.people = people;
        this.organisation = organisation;
        this.texts = texts;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /**
     * What a letter says.
     *
     * @param subject cut when it is too long for one
     * @param page where in the application it goes on, such as {@code my-record}; empty for nowhere
     */
    public record Words(String subject, String text, String page) {}

    /** A reader and their language: what the words of a letter are made with. */
    public record Reader(Person person, Voice voice, I18NProvider texts) {

        /** A translated text in the reader's language and the organisation's words. */
        public String say(String key, Object... parameters) {
            return voice.say(texts.getTranslation(key, voice.locale(), parameters));
        }
    }

    /**
     * Writes one letter for one piece of news, however often it is told.
     *
     * @param about id of the thing it belongs to
     */
    public void write(UUID news, PersonId to, String about, Function<Reader, Words> words) {
        write(LetterId.of(news), to, about, words, letter -> letter);
    }

    /** The same in some way, such as with a date for the calendar. */
    public void write(
            LetterId id, PersonId to, String about, Function<Reader, Words> words, UnaryOperator<Letter> how) {
        if (letters.status(id).isPresent()) {
            return;
        }
        people.find(to)
                .filter(Person::active)
                .ifPresent(person -> Recipient.of(person).ifPresent(recipient -> {
                    var reader = reader(person);
                    var said = words.apply(reader);
                    var letter = Letter.to(
                            recipient,
                            person.language(),
                            cut(said.subject().replaceAll("\\s+", " ").strip()),
                            text(reader, said),
                            about(about, person.unit()));
                    letters.send(id, how.apply(letter));
                }));
    }

    /** Somebody to write to. */
    public Reader reader(Person person) {
        var voice = new Voice(person.language().locale(), organisation.wording());
        return new Reader(person, voice, texts.getObject());
    }

    private String text(Reader reader, Words said) {
        var where = said.page().isEmpty()
                ? Optional.<String>empty()
                : Optional.of(
                        address.isEmpty()
                                ? reader.say("readiness.letter.where")
                                : reader.say("readiness.letter.link", address + "/" + said.page()));
        return reader.say("readiness.letter.greeting", reader.person().name())
                + "\n\n" + said.text().strip()
                + where.map(line -> "\n\n" + line).orElse("")
                + "\n\n" + organisation.settings().name() + "\n";
    }

    private static About about(String id, UnitId unit) {
        return new About(KIND, id, unit.value());
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** That there are such letters only administrators know, who look after the mail server; what they say only those they go to. */
    @Component
    static class Sight implements LetterSight {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String title() {
            return "readiness.letter.title";
        }

        @Override
        public LetterReach reach() {
            return new LetterReach.None();
        }

        @Override
        public Set<About> readable(Set<About> asked) {
            return Set.of();
        }
    }
}
