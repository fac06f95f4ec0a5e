package coop.siembra.access.personal;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.PersonalData;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** Gathers all that is held about the signed-in person: whoever asks gets their own and nobody else's. */
@Service
@ConditionalOnWebApplication // commands work on the store without one
public class PersonalExport {
    private final CurrentUser user;
    private final Audit audit;
    private final List<PersonalData> parts;
    private final Organisation organisation;
    private final I18NProvider texts;
    private final Clock clock;

    PersonalExport(
            CurrentUser user,
            Audit audit,
            List<PersonalData> parts,
            Organisation organisation,
            I18NProvider texts,
            Clock clock) {
        this.user = user;
        this.audit = audit;
        this.parts =
                parts.stream().sorted(Comparator.comparing(PersonalData::key)).toList();
        this.organisation = organisation;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Everything, read now; that it was taken is noted.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody has signed in
     */
    public PersonalArchive mine() {
        var person =
                user.person().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody has signed in"));
        audit.note(AuditAction.EXPORTED, person.id(), "person.download");
        var files = parts.stream()
                .map(part -> new PersonalArchive.File(part.key() + ".json", part.about(person.id())))
                .toList();
        return new PersonalArchive(clock.instant(), LocalDate.now(clock), readme(person), files);
    }

    private String readme(Person person) {
        var locale = person.language().locale();
        var lines = new ArrayList<String>();
        var today = LocalDate.now(clock)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        lines.add(texts.getTranslation("access.export.readme.head", locale, person.name(), today));
        lines.add(organisation.settings().name());
        lines.add("");
        lines.add(texts.getTranslation("access.export.readme.form", locale));
        lines.add("");
        parts.forEach(part -> lines.add(line(part, locale)));
        lines.add("");
        lines.add(texts.getTranslation("access.export.readme.missing", locale));
        lines.add("");
        lines.add(texts.getTranslation("access.export.readme.wrong", locale));
        return String.join("\r\n", lines) + "\r\n";
    }

    private String line(PersonalData part, Locale locale) {
        return part.key() + ".json: " + texts.getTranslation(part.title(), locale);
    }
}
