package coop.siembra.readiness.store;

import coop.siembra.readiness.model.Tally;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The people of a unit counted, made from their standings and from the counts of the units right below.
 *
 * @param id the unit's
 * @param parent the unit right above
 * @param path that and all above, the unit itself included
 * @param marks how often somebody said that it must be made anew: whoever makes it clears {@code pending} only if nobody has since
 * @param pending whether it must be made anew
 * @param day ISO day it was made on; null when never
 * @param total of all people in it and below: see {@link TallyText}
 * @param roles the same by role
 * @param sites how many people work at each site, in it and below
 * @param own of those in the unit itself, by role and site
 * @param ownSites the sites of those
 */
@Document(UnitDocument.COLLECTION)
@TypeAlias("unit-readiness")
public record UnitDocument(
        @Id String id,
        @Nullable String parent,
        List<String> path,
        long marks,
        boolean pending,
        @Nullable String day,
        @Nullable String total,
        @Nullable String roles,
        @Nullable String sites,
        @Nullable String own,
        @Nullable List<String> ownSites) {
    public static final String COLLECTION = "unit_readiness";

    public Tally parsedTotal() {
        return total == null ? Tally.NONE : TallyText.parse(total);
    }

    /** By role; the empty text stands for people without one. */
    public Map<String, Tally> parsedRoles() {
        return TallyText.byName(roles == null ? "" : roles);
    }

    /** How many people work at each site; the empty text stands for people without one. */
    public Map<String, Integer> parsedSites() {
        return TallyText.counts(sites == null ? "" : sites);
    }

    public Map<Group, Tally> parsedOwn() {
        return TallyText.byGroup(own == null ? "" : own);
    }

    /** People of one role at one site; each empty for those without. */
    public record Group(String role, String site) {}
}
