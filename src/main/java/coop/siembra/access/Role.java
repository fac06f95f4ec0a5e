package coop.siembra.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody may do beyond learning. Leading a unit is not a role but a fact about the unit: see {@link TeamAccess}. */
public enum Role {
    LEARNER,
    HEAD,
    RECRUITER,
    TRAINING,
    EXECUTIVE,
    ADMIN;

    /** The role as Spring Security names it: {@code @RolesAllowed("ADMIN")} asks for {@code ROLE_ADMIN}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role behind an authority, when it is one of ours. */
    public static Optional<Role> ofAuthority(String authority) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.authority().equals(authority))
                .findFirst();
    }

    /** What somebody with these roles may give to others; nobody can hand out more power than they have been trusted to manage. */
    public static Set<Role> grantableBy(Set<Role> giver) {
        if (giver.contains(ADMIN)) {
            return EnumSet.allOf(Role.class);
        }
        return giver.contains(TRAINING) ? EnumSet.of(LEARNER, HEAD) : EnumSet.noneOf(Role.class);
    }
}
