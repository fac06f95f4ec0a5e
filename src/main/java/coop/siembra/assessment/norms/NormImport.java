package coop.siembra.assessment.norms;

import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be known of norms from elsewhere.
 *
 * @param language of the people, and of the sittings it is used for; empty for all
 * @param source where they come from, in words
 * @param date when they were collected
 * @param n how many people; of a list of scores they are counted instead
 * @param key version of the key they were scored with; empty for the one in force now
 */
public record NormImport(
        InstrumentId instrument,
        String form,
        Optional<Language> language,
        String name,
        String source,
        LocalDate date,
        long n,
        Optional<String> key) {}
