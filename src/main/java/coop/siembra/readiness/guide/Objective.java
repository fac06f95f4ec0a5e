package coop.siembra.readiness.guide;

import coop.siembra.kernel.LocalizedText;

/**
 * An objective of customer care.
 *
 * @param id as courses name it
 * @param noticed what one would notice in daily work when it is served
 */
public record Objective(String id, LocalizedText name, LocalizedText meaning, LocalizedText noticed) {}
