package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.hiring.fairness.ScoreDifference;
import coop.siembra.kernel.InstrumentId;

/**
 * How far the mean scores of a group lie from those of the largest one.
 *
 * @param group id of an option, or {@link FairnessReport#SEVERAL}
 * @param largest the group it is compared with
 * @param difference group less largest
 */
public record ScoreGap(
        InstrumentId instrument, Scale scale, String group, String largest, ScoreDifference difference) {}
