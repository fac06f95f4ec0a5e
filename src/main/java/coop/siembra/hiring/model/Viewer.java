package coop.siembra.hiring.model;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.Set;

/** Who looks or acts. */
public sealed interface Viewer {

    /**
     * Somebody of the organisation.
     *
     * @param recruitsFor the units for which this person is recruiter, those below included; empty for others
     */
    record Staff(PersonId person, Set<UnitId> recruitsFor) implements Viewer {

        public boolean recruits(UnitId unit) {
            return recruitsFor.contains(unit);
        }
    }

    /** Whoever holds the link of an application. */
    record Applicant(ApplicationId application) implements Viewer {}
}
