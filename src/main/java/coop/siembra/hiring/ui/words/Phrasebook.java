package coop.siembra.hiring.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.content.ContentLibrary;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.people.Units;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives the pages of hiring their phrases, in the language of whoever reads. */
@Component
public class Phrasebook {
    private final I18NProvider translations;
    private final Organisation organisation;
    private final ContentLibrary library;
    private final People people;
    private final Units units;
    private final Clock clock;

    Phrasebook(
            I18NProvider translations,
            Organisation organisation,
            ContentLibrary library,
            People people,
            Units units,
            Clock clock) {
        this.translations = translations;
        this.organisation = organisation;
        this.library = library;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    public Phrases in(Locale locale) {
        return new Phrases(
                translations, new Voice(locale, organisation.wording()), clock.getZone(), library, people, units);
    }
}
