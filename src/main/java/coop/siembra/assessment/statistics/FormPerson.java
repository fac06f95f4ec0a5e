package coop.siembra.assessment.statistics;

import java.time.Instant;

/**
 * One person's answers to a form, as numbers.
 *
 * @param taker see {@link coop.siembra.assessment.sitting.Taker#key}
 * @param version of the instrument's content that was answered
 * @param language ISO code
 * @param scores by scale and item, as {@link coop.siembra.assessment.scoring.ItemScores#of} gives them
 * @param choices by column of {@link Columns}
 * @param ratings likewise
 * @param seconds by item; 0 when no time is known
 */
@SuppressWarnings("ArrayRecordComponent") // there are ten thousands, and nobody compares them
public record FormPerson(
        String taker,
        String version,
        String language,
        Instant closedAt,
        double[][] scores,
        String[] choices,
        double[] ratings,
        float[] seconds) {}
