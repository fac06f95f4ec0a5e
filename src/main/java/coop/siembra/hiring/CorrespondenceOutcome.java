package coop.siembra.hiring;

import coop.siembra.hiring.model.Refusal;
import coop.siembra.notices.LetterId;
import java.util.Set;

/** What came of writing to an applicant. */
public sealed interface CorrespondenceOutcome {

    /** It is kept, and leaves when it may. */
    record Written(LetterId letter) implements CorrespondenceOutcome {}

    /** How it would read; nothing was written, and what only a letter may hold is masked. */
    record Drafted(String subject, String text) implements CorrespondenceOutcome {}

    /** Nothing was written, because something would be missing in it: ids of placeholders, or of the mail itself. */
    record Incomplete(Set<String> missing) implements CorrespondenceOutcome {}

    /** The applicant has no address letters can go to. */
    record NoAddress() implements CorrespondenceOutcome {}

    /** It is not for the signed-in person, or not now. */
    record Refused(Refusal reason) implements CorrespondenceOutcome {}
}
