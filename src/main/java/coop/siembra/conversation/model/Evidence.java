package coop.siembra.conversation.model;

import coop.siembra.kernel.CompetencyId;

/**
 * What a finished talk says about one competency.
 *
 * @param mean 0 to 1, over the answers that showed anything of it
 * @param observations how many answers those were, at least 1
 */
public record Evidence(CompetencyId competency, double mean, int observations) {}
