package coop.siembra.coach.training;

import coop.siembra.coach.examples.Example.Case;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which cases are for training and which for the test: by the case's id alone, so that all replies to a message stand on one side. */
final class Split {
    static final int FOLDS = 5;
    private static final int PARTS = 5;

    private Split() {}

    /** One case in five is never trained on. */
    static boolean isTest(Case about) {
        return hash(about) % PARTS == 0;
    }

    /** Which part of the training cases it belongs to: 0 to 4. */
    static int fold(Case about) {
        return (int) (hash(about) / PARTS % FOLDS);
    }

    private static long hash(Case about) {
        var crc = new CRC32();
        crc.update(about.id().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
