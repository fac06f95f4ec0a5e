package coop.siembra.people;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person when added or changed.
 *
 * @param name as the person writes it
 * @param email any case; kept in lower case
 * @param unit where the person works
 * @param position what the person does there
 * @param language what the person reads
 * @param hiredOn first day, when known
 */
public record PersonDetails(
        String name,
        String email,
        UnitId unit,
        LocalizedText position,
        Language language,
        @Nullable LocalDate hiredOn) {

    public PersonDetails {
        name = name.strip().replaceAll("\\s+", " ");
        email = email.strip().toLowerCase(Locale.ROOT);
        position = position.map(String::strip);
    }
}
