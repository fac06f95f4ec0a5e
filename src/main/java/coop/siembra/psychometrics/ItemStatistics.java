package coop.siembra.psychometrics;

/**
 * One item of a scale, its answers taken in the scale's direction.
 *
 * @param n how many answered it
 * @param mean of a right-or-wrong item this is its difficulty p, the share that is right
 * @param itemRest correlation with the sum of the scale's other items (corrected item-total correlation), from pairwise covariances
 * @param alphaIfDropped alpha of the scale without it
 */
public record ItemStatistics(String item, long n, Figure mean, Figure sd, Figure itemRest, Figure alphaIfDropped) {}
