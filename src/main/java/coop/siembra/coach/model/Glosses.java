package coop.siembra.coach.model;

import coop.siembra.kernel.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** English words for Spanish ones, word by word: so that what is learnt of one language serves the other. */
final class Glosses {
    private static final String SPANISH = "/coach/words-es.txt";
    private static final Map<String, List<String>> ALL = read();

    private Glosses() {}

    /** Spanish forms and what they mean, the best English word first. */
    static Map<String, List<String>> spanish() {
        return ALL;
    }

    /** A word in English; empty when it is not known. English words are their own. */
    static String of(String form, Language language) {
        if (language == Language.EN) {
            return form;
        }
        var words = ALL.get(form);
        return words == null ? "" : words.getFirst();
    }

    private static Map<String, List<String>> read() {
        var stream = Objects.requireNonNull(Glosses.class.getResourceAsStream(SPANISH), SPANISH);
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var all = new HashMap<String, List<String>>();
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var words = Arrays.asList(line.split(" "));
                all.put(words.getFirst(), List.copyOf(words.subList(1, words.size())));
            });
            return Map.copyOf(all);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
