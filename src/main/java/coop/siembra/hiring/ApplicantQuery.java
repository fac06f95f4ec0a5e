package coop.siembra.hiring;

import coop.siembra.hiring.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which applicants of an opening a list shows, and in which order.
 *
 * @param stage null for any
 * @param standing null for any; passed over for those who do not see all decisions
 * @param search words of names or e-mails, accents and case aside, or a number; empty for all. Names are looked into only where they are seen
 * @param order by name only where all names are seen, else by number
 * @param offset applicants to leave out at the beginning
 * @param limit applicants to return at most, up to {@link #MOST}
 */
public record ApplicantQuery(
        @Nullable String stage,
        @Nullable Standing standing,
        String search,
        Order order,
        boolean descending,
        int offset,
        int limit) {
    public static final int MOST = 200;

    /** By what. */
    public enum Order {
        /** In the order in which they applied. */
        NUMBER,
        NAME,
        /** How many ratings are handed in. */
        RATED
    }

    /** The first of all, in the order in which they applied. */
    public static ApplicantQuery first(int limit) {
        return new ApplicantQuery(null, null, "", Order.NUMBER, false, 0, limit);
    }

    public ApplicantQuery in(@Nullable String otherStage) {
        return new ApplicantQuery(otherStage, standing, search, order, descending, offset, limit);
    }

    public ApplicantQuery standing(@Nullable Standing other) {
        return new ApplicantQuery(stage, other, search, order, descending, offset, limit);
    }

    public ApplicantQuery searching(String words) {
        return new ApplicantQuery(stage, standing, words, order, descending, offset, limit);
    }

    public ApplicantQuery sortedBy(Order by, boolean lastFirst) {
        return new ApplicantQuery(stage, standing, search, by, lastFirst, offset, limit);
    }

    public ApplicantQuery from(int first, int many) {
        return new ApplicantQuery(stage, standing, search, order, descending, first, many);
    }
}
