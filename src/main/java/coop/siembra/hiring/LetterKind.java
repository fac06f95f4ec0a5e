package coop.siembra.hiring;

import coop.siembra.hiring.model.Sight;
import java.util.Set;

/** What letters to applicants are about, and what somebody must be allowed to see of the applicant to read them. */
public enum LetterKind {
    /** Invitations, thanks and the like. */
    APPLICATION("hiring", Set.of(Sight.IDENTITY)),
    /** What was asked for to make taking part easier. */
    ADJUSTMENT("hiring-adjustment", Set.of(Sight.IDENTITY, Sight.ADJUSTMENT)),
    DECISION("hiring-decision", Set.of(Sight.IDENTITY, Sight.DECISIONS)),
    /** What those get who are hired, once they are entered as employees. */
    EMPLOYMENT("hiring-employment", Set.of(Sight.IDENTITY, Sight.DECISIONS));

    private final String key;
    private final Set<Sight> asks;

    LetterKind(String key, Set<Sight> asks) {
        this.key = key;
        this.asks = asks;
    }

    /** See {@link coop.siembra.notices.About#kind}. */
    public String key() {
        return key;
    }

    Set<Sight> asks() {
        return asks;
    }
}
