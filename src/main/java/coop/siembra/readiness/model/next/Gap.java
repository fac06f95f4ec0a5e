package coop.siembra.readiness.model.next;

import java.util.List;

/**
 * How far a team is in one competency.
 *
 * @param key whether somebody of the team is not ready in their role without it
 * @param notYet how many are not yet at what their role asks
 * @param unknown of how many too little is known
 * @param asked of how many it is asked
 * @param courses ids of the courses that grow it
 * @param without ids of those not yet there who neither began such a course nor are asked for one
 * @param counted whether {@code without} is known; not in a large unit
 */
public record Gap(
        String competency,
        boolean key,
        int notYet,
        int unknown,
        int asked,
        List<String> courses,
        List<String> without,
        boolean counted) {

    public Gap {
        courses = List.copyOf(courses);
        without = List.copyOf(without);
    }

    /** How many of those not yet there took such a course, or are asked for one. */
    int took() {
        return counted ? notYet - without.size() : 0;
    }

    double weight() {
        return key ? 1.5 : 1;
    }
}
