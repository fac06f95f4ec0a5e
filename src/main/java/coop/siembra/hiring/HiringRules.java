package coop.siembra.hiring;

import coop.siembra.hiring.model.Retention;
import java.time.Period;
import java.util.Set;

/**
 * What this organisation has laid down for all its openings.
 *
 * @param version grows with each change
 * @param minimum how long the law wants applications kept; nothing when it asks for nothing
 * @param lawParts what of them it wants kept so long, also when the applicant asks for deletion
 * @param groups ids of the questions about groups that are asked beside those that always are
 * @param feedback whether applicants may see a short feedback on what they answered
 */
public record HiringRules(
        long version, Period minimum, Set<Retention.Part> lawParts, Set<String> groups, boolean feedback) {

    /** What holds until somebody says otherwise. */
    public static HiringRules initial() {
        return new HiringRules(0, Period.ZERO, Set.of(), Set.of(), true);
    }
}
