package coop.siembra.assessment.scoring;

import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import org.jspecify.annotations.Nullable;

/**
 * Which sitting a score is from: all of it but whose it is and what was answered.
 *
 * @param closing null while it is open
 */
public record Occasion(
        SittingId sitting,
        InstrumentId instrument,
        String version,
        String form,
        Purpose purpose,
        Language language,
        boolean invented,
        @Nullable Closing closing) {

    static Occasion of(Sitting sitting) {
        return new Occasion(
                sitting.id(),
                sitting.instrument(),
                sitting.version(),
                sitting.form(),
                sitting.purpose(),
                sitting.language(),
                sitting.invented(),
                sitting.closing());
    }
}
