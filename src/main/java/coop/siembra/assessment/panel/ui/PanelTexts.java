package coop.siembra.assessment.panel.ui;

import coop.siembra.assessment.keys.KeyOutcome;
import coop.siembra.assessment.panel.Expert;
import coop.siembra.assessment.panel.PanelOutcome;
import coop.siembra.kernel.Ids;
import coop.siembra.ui.Parts.Tone;

/** Which text and colour stand for what. */
final class PanelTexts {

    private PanelTexts() {}

    static String key(PanelOutcome.Reason reason) {
        return "assessment.panel.refused." + word(reason);
    }

    static String key(KeyOutcome.Reason reason) {
        return "assessment.panel.key-refused." + word(reason);
    }

    static String key(Expert.State state) {
        return "assessment.panel.state." + word(state);
    }

    static Tone tone(Expert.State state) {
        return switch (state) {
            case INVITED -> Tone.PLAIN;
            case RATING -> Tone.INFO;
            case SUBMITTED -> Tone.GOOD;
            case EXPIRED -> Tone.WARN;
            case REVOKED -> Tone.BAD;
        };
    }

    static String word(Enum<?> value) {
        return Ids.of(value);
    }
}
