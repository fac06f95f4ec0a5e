package coop.siembra.assessment.reports;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.scoring.ScoreChange;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.scoring.StyleNote;
import java.util.List;

/**
 * What somebody sees of their own closed sitting.
 *
 * @param instrument in the sitting's version
 * @param notes only those that are {@linkplain StyleNote.Kind#own meant for oneself}
 * @param earlier comparisons with all earlier sittings of the instrument, the oldest first
 */
public record MyReport(Instrument instrument, ScoreReport report, List<StyleNote> notes, List<Comparison> earlier) {

    /**
     * With one earlier sitting.
     *
     * @param before scored with the key of this report, so that both can be compared
     * @param rescored whether that is another key than that of the earlier report, whose scores may read otherwise
     * @param changes of the scales that have a score in both
     */
    public record Comparison(ScoreReport before, boolean rescored, List<ScoreChange> changes) {}
}
