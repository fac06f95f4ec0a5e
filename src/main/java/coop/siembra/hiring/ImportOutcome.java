package coop.siembra.hiring;

import coop.siembra.hiring.model.Refusal;
import java.util.List;

/** What came of bringing in a file: all of it, or nothing. */
public sealed interface ImportOutcome {

    record Imported(int applicants) implements ImportOutcome {}

    /** The signed-in person may not, or the opening takes no applications. */
    record Refused(Refusal reason) implements ImportOutcome {}

    /** Somebody in the file has applied since, or the file has problems. */
    record Unfit(List<ImportPreview.Problem> problems) implements ImportOutcome {}
}
