package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.content.ContentLibrary;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.model.Stage;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How pages about hiring speak to one reader: texts, and the names of competencies, stages, people and applicants. */
public final class Speech {
    private final Maker maker;
    private final Voice voice;

    private Speech(Maker maker, Voice voice) {
        this.maker = maker;
        this.voice = voice;
    }

    /** Makes it for a reader. */
    @Component
    public record Maker(
            I18NProvider translations, Organisation organisation, People people, ContentLibrary content, Clock clock) {

        public Speech in(Locale locale) {
            return new Speech(this, new Voice(locale, organisation.wording()));
        }
    }

    public String say(String key, Object... values) {
        return voice.say(maker.translations().getTranslation(key, voice.locale(), values));
    }

    public String say(LocalizedText text) {
        return voice.say(text);
    }

    public Numbers numbers() {
        return new Numbers(voice.locale());
    }

    public Locale locale() {
        return voice.locale();
    }

    public String day(LocalDate day) {
        return voice.day(day);
    }

    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, maker.clock().getZone()));
    }

    public String competency(CompetencyId id) {
        return maker.content()
                .competency(id.value())
                .map(found -> say(found.name()))
                .orElse(id.value());
    }

    /** A stage without a title is called by its kind. */
    public String stage(Stage stage) {
        var title = say(stage.title());
        return title.isBlank() ? say("hiring.judging.stage." + word(stage.kind())) : title;
    }

    public String person(PersonId id) {
        return maker.people().find(id).map(Person::name).orElseGet(() -> say("hiring.judging.somebody"));
    }

    /** How an applicant is called who has no name here. */
    public String applicant(int number) {
        return say("hiring.judging.applicant", number);
    }

    public String applicant(ApplicantFile file) {
        return file.identity()
                .map(identity -> say("hiring.judging.applicant-named", file.number(), identity.name()))
                .orElseGet(() -> applicant(file.number()));
    }

    /** A constant as it stands in keys. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
