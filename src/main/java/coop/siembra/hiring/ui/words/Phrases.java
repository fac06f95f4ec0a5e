package coop.siembra.hiring.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.content.ContentLibrary;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import coop.siembra.ui.Voice;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** What things of hiring are called, to one reader. */
public record Phrases(
        I18NProvider translations, Voice voice, ZoneId zone, ContentLibrary library, People people, Units units) {

    public Locale locale() {
        return voice.locale();
    }

    public String say(String key, Object... values) {
        return translations.getTranslation(key, voice.locale(), values);
    }

    /** The same to somebody who reads another language. */
    public Phrases in(Language language) {
        return new Phrases(translations, new Voice(language.locale(), voice.wording()), zone, library, people, units);
    }

    public String of(LocalizedText text) {
        return voice.say(text);
    }

    public String day(LocalDate day) {
        return voice.day(day);
    }

    public String day(Instant at) {
        return voice.day(LocalDate.ofInstant(at, zone));
    }

    public String moment(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(voice.locale()));
    }

    public Numbers numbers() {
        return new Numbers(voice.locale());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(voice.locale()).format(number);
    }

    /** A stage without a title of its own is called by its kind. */
    public String stage(Stage stage) {
        var own = of(stage.title());
        return own.isBlank() ? say("hiring.stage-kind." + word(stage.kind())) : own;
    }

    public String stage(Opening opening, String id) {
        return opening.stage(id).map(this::stage).orElse(id);
    }

    public String state(Opening.State state) {
        return say("hiring.state." + word(state));
    }

    public static String tone(Opening.State state) {
        return switch (state) {
            case DRAFT -> "info";
            case OPEN -> "good";
            case HALTED -> "warn";
            case CLOSED -> "plain";
        };
    }

    public String standing(Standing standing) {
        return say("hiring.standing." + word(standing));
    }

    public String link(Invitation.State state) {
        return say("hiring.link." + word(state));
    }

    public String part(Opening.Part part) {
        return say("hiring.part." + word(part));
    }

    public String verdict(Verdict verdict, boolean last) {
        return say("hiring.verdict." + word(verdict) + (last ? ".last" : ".between"));
    }

    public String evidence(Evidence evidence) {
        return say("hiring.evidence." + word(evidence));
    }

    public String refused(Refusal refusal) {
        return say("hiring.refused." + word(refusal));
    }

    public String mistake(Identity.Mistake mistake) {
        return say("hiring.identity." + word(mistake));
    }

    public String language(Language language) {
        return say("access.language." + language.code());
    }

    public String competency(CompetencyId id) {
        return library.competency(id.value()).map(known -> of(known.name())).orElse(id.value());
    }

    public String unit(UnitId id) {
        return units.find(id).map(unit -> of(unit.name())).orElse(id.value());
    }

    public String person(PersonId id) {
        return people.find(id).map(Person::name).orElseGet(() -> say("hiring.somebody"));
    }

    /** The name where it may be seen, else the number. */
    public String applicant(Optional<String> name, int number) {
        return name.orElseGet(() -> say("hiring.applicant-number", number));
    }

    public String applicant(int number) {
        return applicant(Optional.empty(), number);
    }

    /** Name and number where the name may be seen. */
    public String applicant(ApplicantFile file) {
        return file.identity()
                .map(identity -> say("hiring.applicant-named", file.number(), identity.name()))
                .orElseGet(() -> applicant(file.number()));
    }

    public String applicant(ApplicantPage.Row row) {
        return applicant(row.name(), row.number());
    }

    /** A constant in addresses and keys of texts. */
    public static String word(Enum<?> constant) {
        return Ids.of(constant);
    }
}
