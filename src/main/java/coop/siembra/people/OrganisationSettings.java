package coop.siembra.people;

import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording.English;
import coop.siembra.kernel.Wording.Spanish;
import coop.siembra.people.events.SettingsChanged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes Siembra this organisation's own.
 *
 * @param version grows with each change
 * @param name as shown on every page
 * @param logo null for the drawn one
 * @param accent the organisation's colour
 * @param english the word for the person served, in English
 * @param spanish the same in Spanish
 * @param minimumGroup how many people a figure must stand for before a leader may see it, at least {@link #SMALLEST_GROUP}
 */
public record OrganisationSettings(
        long version,
        String name,
        @Nullable Logo logo,
        AccentColour accent,
        English english,
        Spanish spanish,
        int minimumGroup) {
    /** No figure may stand for fewer people: of four, those who know what two of them said have nearly found out the others. */
    public static final int SMALLEST_GROUP = 5;

    private static final int LONGEST_NAME = 80;

    /** @throws IllegalArgumentException when the name is missing or too long, or the group too small */
    public OrganisationSettings {
        name = name.strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name of an organisation");
        }
        if (minimumGroup < SMALLEST_GROUP) {
            throw new IllegalArgumentException("the group is too small to hide in");
        }
    }

    /** What holds until somebody says otherwise. */
    public static OrganisationSettings initial() {
        return new OrganisationSettings(
                0,
                "Siembra",
                null,
                AccentColour.DEFAULT,
                PersonServed.MEMBER.english(),
                PersonServed.MEMBER.spanish(),
                SMALLEST_GROUP);
    }

    /** Whether a text can be the organisation's name: 1 to 80 characters. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }

    public OrganisationSettings named(String newName) {
        return new OrganisationSettings(version, newName, logo, accent, english, spanish, minimumGroup);
    }

    /** What is different here: see {@link SettingsChanged#parts}. */
    List<String> partsOtherThanIn(OrganisationSettings other) {
        Map<String, Boolean> different = new LinkedHashMap<>();
        different.put("name", !name.equals(other.name));
        different.put("logo", !Objects.equals(logo, other.logo));
        different.put("accent", !accent.equals(other.accent));
        different.put("words", !english.equals(other.english) || !spanish.equals(other.spanish));
        different.put("minimum-group", minimumGroup != other.minimumGroup);
        different.values().removeIf(is -> !is);
        return List.copyOf(different.keySet());
    }
}
