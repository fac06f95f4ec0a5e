package coop.siembra.people;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * @param role what the person works as; null when nobody has said
 * @param site where, such as a branch or a town; null when nobody has said
 */
public record PersonDetails(
        String name,
        String email,
        UnitId unit,
        LocalizedText position,
        Language language,
        @Nullable LocalDate hiredOn,
        @Nullable JobRoleId role,
        @Nullable String site) {

    public PersonDetails {
        name = name.strip().replaceAll("\\s+", " ");
        email = email.strip().toLowerCase(Locale.ROOT);
        position = position.map(String::strip);
        site = site == null || site.isBlank() ? null : site.strip().replaceAll("\\s+", " ");
    }

    /** Of somebody of whom nobody has said role and site. */
    public PersonDetails(
            String name,
            String email,
            UnitId unit,
            LocalizedText position,
            Language language,
            @Nullable LocalDate hiredOn) {
        this(name, email, unit, position, language, hiredOn, null, null);
    }

    /** The same person in a role, at a site. */
    public PersonDetails as(@Nullable JobRoleId newRole, @Nullable String newSite) {
        return new PersonDetails(name, email, unit, position, language, hiredOn, newRole, newSite);
    }

    /** What is different here: any of name, email, unit, position, language, hired-on, role and site. */
    public List<String> partsOtherThanIn(PersonDetails other) {
        Map<String, Boolean> different = new LinkedHashMap<>();
        different.put("name", !name.equals(other.name));
        different.put("email", !email.equals(other.email));
        different.put("unit", !unit.equals(other.unit));
        different.put("position", !position.equals(other.position));
        different.put("language", language != other.language);
        different.put("hired-on", !Objects.equals(hiredOn, other.hiredOn));
        different.put("role", !Objects.equals(role, other.role));
        different.put("site", !Objects.equals(site, other.site));
        different.values().removeIf(is -> !is);
        return List.copyOf(different.keySet());
    }
}
