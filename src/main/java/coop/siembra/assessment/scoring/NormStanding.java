package coop.siembra.assessment.scoring;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Where a score stands among those of a norm group. Never to be shown without the group's name, date and number of people.
 *
 * @param source where the group comes from
 * @param percentile of the group, how many in a hundred are below, those who have the same counting half
 * @param t 50 + 10 · z; empty when it cannot be had
 * @param normalised whether z was read off the percentile, as the group's mean and deviation are not known
 */
public record NormStanding(
        String group, String source, LocalDate date, long n, double percentile, OptionalDouble t, boolean normalised) {}
