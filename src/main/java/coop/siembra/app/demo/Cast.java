package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.ChainPlace;
import coop.siembra.people.PersonDetails;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation before it exists.
 *
 * @param accent its colour, {@code #rrggbb}
 * @param logo SVG; null for none of its own
 * @param units parents before children
 * @param people heads among them
 * @param gone people who have left
 */
public record Cast(
        String name,
        String accent,
        @Nullable String logo,
        List<Part> units,
        List<Colleague> people,
        List<Colleague> gone) {

    /**
     * A unit.
     *
     * @param place whom it serves, and with what
     * @param deputy while somebody leads it in the head's place; null when nobody does
     * @param asked what its people are asked for
     */
    record Part(
            UnitId id,
            LocalizedText name,
            @Nullable UnitId parent,
            ChainPlace place,
            @Nullable Period deputy,
            Map<CourseId, Asked> asked) {

        /** One without words for what it hands over. */
        Part(
                UnitId id,
                LocalizedText name,
                @Nullable UnitId parent,
                List<UnitId> serves,
                boolean members,
                @Nullable Period deputy,
                Map<CourseId, Asked> asked) {
            this(id, name, parent, ChainPlace.of(serves, members), deputy, asked);
        }

        List<UnitId> serves() {
            return place.units();
        }

        boolean members() {
            return place.members();
        }
    }

    /** Days counted from today; what is past is negative. */
    record Period(int from, int to) {}

    /**
     * A course somebody is asked for.
     *
     * @param ago days since it was asked
     * @param due days until it is due; negative when that is past
     */
    record Asked(int ago, int due) {}

    /**
     * A person.
     *
     * @param head whether leading the unit
     * @param deputy whether leading it in the head's place
     * @param share part of the first course done, when it is not what the way says
     * @param skill how likely a good answer is, 0 to 1
     * @param streak days in a row, until yesterday, on which something was done
     * @param asked what only this person is asked for
     * @param lively whether everything the person did in the last months is there step by step
     */
    record Colleague(
            PersonId id,
            PersonDetails details,
            boolean head,
            boolean deputy,
            Set<Role> roles,
            Way way,
            @Nullable Double share,
            double skill,
            int streak,
            Map<CourseId, Asked> asked,
            boolean lively) {

        /** The same with an account and an address of its own. */
        Colleague signingIn(PersonDetails known, Set<Role> more) {
            var all = EnumSet.copyOf(roles);
            all.addAll(more);
            return new Colleague(id, known, head, deputy, all, way, share, skill, streak, asked, true);
        }

        /** The same in the middle of a course, with days in a row. */
        Colleague inTheMiddle(int days) {
            return new Colleague(id, details, head, deputy, roles, Way.HALF, null, skill, days, asked, true);
        }

        double share(int course) {
            return course == 0 && share != null ? share : way.share(course);
        }
    }
}
