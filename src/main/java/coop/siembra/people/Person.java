package coop.siembra.people;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works for the organisation, now or earlier.
 *
 * @param id the same for a lifetime
 * @param version grows with each change
 * @param name as the person writes it
 * @param email in lower case; no two persons share one
 * @param unit where the person works
 * @param position what the person does there
 * @param language what the person reads
 * @param active false when the person has left: keeps the record, ends the access
 * @param hiredOn first day, when known
 * @param role what the person works as, with what is asked of it; null when nobody has said
 * @param site where the person works, such as a branch or a town; null when nobody has said
 */
public record Person(
        PersonId id,
        long version,
        String name,
        String email,
        UnitId unit,
        LocalizedText position,
        Language language,
        boolean active,
        @Nullable LocalDate hiredOn,
        @Nullable JobRoleId role,
        @Nullable String site) {
    private static final int LETTERS = 2;

    /** One or two capitals that stand for the person where there is no room for the name. */
    public String initials() {
        var words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .limit(LETTERS)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
        return words.isEmpty() ? Character.toString(Character.toUpperCase(name.codePointAt(0))) : words;
    }

    /** What could be changed about the person. */
    public PersonDetails details() {
        return new PersonDetails(name, email, unit, position, language, hiredOn, role, site);
    }
}
