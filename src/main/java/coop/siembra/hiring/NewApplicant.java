package coop.siembra.hiring;

import coop.siembra.hiring.model.Identity;
import coop.siembra.kernel.Language;

/**
 * Somebody who applies.
 *
 * @param language in which they read
 */
public record NewApplicant(Identity identity, Language language) {}
