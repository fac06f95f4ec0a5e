package coop.siembra.readiness;

import java.text.Normalizer;
import java.util.Locale;

/** Text without accents and capitals, to sort and search by. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
