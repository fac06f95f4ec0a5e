package coop.siembra.coach.model;

import coop.siembra.kernel.Language;

/** Where thresholds differ: the two languages in service, and people helping each other. */
public enum Register {
    SERVICE_EN,
    SERVICE_ES,
    PEERS;

    private static final double HALF = 0.5;

    /** @param peers how likely the message is one among peers */
    public static Register of(Language language, double peers) {
        if (peers > HALF) {
            return PEERS;
        }
        return switch (language) {
            case EN -> SERVICE_EN;
            case ES -> SERVICE_ES;
        };
    }
}
