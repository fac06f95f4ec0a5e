package coop.siembra.content.files;

import coop.siembra.content.Bundle;
import coop.siembra.content.Problems;
import java.nio.charset.StandardCharsets;

/** Checks the pictures of a bundle: they are shown to people whoever drew them. */
public final class Pictures {

    private Pictures() {}

    /** Reports every picture that could do harm or would not be shown. */
    public static void check(Bundle bundle, Problems problems) {
        bundle.files().forEach((path, bytes) -> {
            boolean svg = path.endsWith(".svg");
            boolean webp = path.endsWith(".webp");
            if ((svg || webp) && !path.startsWith("pictures/")) {
                problems.add(bundle.reported(path), 1, "pictures stand in the folder `pictures` of " + bundle.path());
            }
            if (svg) {
                new SvgCheck(bundle.reported(path), problems).check(bytes);
            }
            if (webp && !isWebp(bytes)) {
                problems.add(bundle.reported(path), 1, "not a WebP picture, whatever its name says");
            }
        });
    }

    private static boolean isWebp(byte[] bytes) {
        return bytes.length > 12
                && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(bytes, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }
}
