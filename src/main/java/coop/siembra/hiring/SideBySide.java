package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.hiring.model.judging.Comparison;
import coop.siembra.kernel.InstrumentId;
import java.util.List;

/**
 * Applicants beside each other, in the order in which they were chosen. Nothing in it is a rank, or sorted by a score.
 *
 * @param columns one for each applicant
 * @param scales one for each scale that somebody has a score on
 */
public record SideBySide(List<Column> columns, List<OnScale> scales) {

    /** An applicant, with the ratings the viewer may see. */
    public record Column(ApplicantFile file, List<Judging.Given> ratings) {}

    /** A scale, with what can be told of each two applicants. */
    public record OnScale(InstrumentId instrument, Scale scale, Comparison comparison) {}
}
