package coop.siembra.coach.model;

import coop.siembra.kernel.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Classes of words and phrases in one language. */
final class Lexicon {
    private static final int SHORTEST_STEM = 3;
    private static final Map<Language, Lexicon> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, read("/coach/lexicon-" + language.code() + ".txt"));
        }
    }

    /**
     * A phrase of a class found in a text.
     *
     * @param at index of its first token
     * @param length how many tokens it has
     */
    record Hit(String name, int at, int length) {}

    /** @param open whether its last word is only how a word begins */
    private record Phrase(String name, List<String> words, boolean open) {

        boolean is(List<Token> tokens, int at) {
            int last = words.size() - 1;
            if (at + last >= tokens.size()) {
                return false;
            }
            for (int i = 1; i < last; i++) {
                if (!tokens.get(at + i).form().equals(words.get(i))) {
                    return false;
                }
            }
            var form = tokens.get(at + last).form();
            return open ? form.startsWith(words.get(last)) : form.equals(words.get(last));
        }
    }

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<String>> stems = new HashMap<>();
    private int longestStem;

    private Lexicon() {}

    static Lexicon of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<Hit> hits(List<Token> tokens) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).word()) {
                phrasesAt(tokens, i, hits);
                stemsAt(tokens.get(i).form(), i, hits);
            }
        }
        return List.copyOf(hits);
    }

    private void phrasesAt(List<Token> tokens, int at, List<Hit> hits) {
        for (var phrase : phrases.getOrDefault(tokens.get(at).form(), List.of())) {
            if (phrase.is(tokens, at)) {
                hits.add(new Hit(phrase.name(), at, phrase.words().size()));
            }
        }
    }

    private void stemsAt(String form, int at, List<Hit> hits) {
        for (int length = SHORTEST_STEM; length <= Math.min(form.length(), longestStem); length++) {
            for (var name : stems.getOrDefault(form.substring(0, length), List.of())) {
                hits.add(new Hit(name, at, 1));
            }
        }
    }

    private static Lexicon read(String resource) {
        var lexicon = new Lexicon();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lexicon::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return lexicon;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        for (var entry : line.substring(colon + 1).split(",", -1)) {
            var phrase = entry.strip();
            if (phrase.endsWith("*") && !phrase.contains(" ")) {
                stems.computeIfAbsent(phrase.substring(0, phrase.length() - 1), key -> new ArrayList<>())
                        .add(name);
                longestStem = Math.max(longestStem, phrase.length() - 1);
            } else if (!phrase.isEmpty()) {
                var words = Tokens.of(phrase).stream()
                        .filter(Token::word)
                        .map(Token::form)
                        .toList();
                phrases.computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                        .add(new Phrase(name, words, phrase.endsWith("*")));
            }
        }
    }
}
