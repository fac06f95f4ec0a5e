package coop.siembra.assessment.norms;

import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.UnitId;
import java.util.Optional;

/**
 * Norms to be made from the organisation's own sittings.
 *
 * @param language only of sittings in it, and only for such
 * @param unit only of people of it and of the units below it, as they are now
 */
public record NormRequest(
        InstrumentId instrument, String form, Optional<Language> language, Optional<UnitId> unit, String name) {}
