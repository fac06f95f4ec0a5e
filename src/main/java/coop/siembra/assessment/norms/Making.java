package coop.siembra.assessment.norms;

import coop.siembra.assessment.norms.NormMistake.Kind;
import java.util.List;

/** Norms about to be kept, or why not. */
sealed interface Making {

    record Made(NormDocument norms) implements Making {}

    record Refused(List<NormMistake> mistakes) implements Making {}

    static Making refused(Kind kind, String detail) {
        return new Refused(List.of(new NormMistake(0, kind, detail)));
    }
}
