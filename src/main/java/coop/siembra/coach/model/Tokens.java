package coop.siembra.coach.model;

import coop.siembra.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes a text apart into words and signs. */
final class Tokens {
    private static final int ASCII = 128;
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("im", "i'm"),
            Map.entry("ive", "i've"),
            Map.entry("dont", "don't"),
            Map.entry("cant", "can't"),
            Map.entry("didnt", "didn't"),
            Map.entry("doesnt", "doesn't"),
            Map.entry("wont", "won't"),
            Map.entry("isnt", "isn't"),
            Map.entry("u", "you"),
            Map.entry("ur", "your"),
            Map.entry("r", "are"),
            Map.entry("youre", "you're"),
            Map.entry("thats", "that's"),
            Map.entry("whats", "what's"),
            Map.entry("pls", "please"),
            Map.entry("plz", "please"),
            Map.entry("thx", "thanks"),
            Map.entry("q", "que"),
            Map.entry("k", "que"),
            Map.entry("xq", "porque"),
            Map.entry("pq", "porque"),
            Map.entry("tb", "tambien"),
            Map.entry("uds", "ustedes"),
            Map.entry("ud", "usted"));

    private Tokens() {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                int end = endOfWord(text, next);
                tokens.add(new Token(form(text, at, end), at, end, true));
                at = end;
            } else {
                if (!isBlank(point)) {
                    tokens.add(new Token(new String(Character.toChars(point)), at, next, false));
                }
                at = next;
            }
        }
        return tokens;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** An apostrophe, a point or a comma between letters or digits does not end a word. */
    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean inner = next < text.length() && joins(point, text, at, next);
            if (!inner && !Character.isLetterOrDigit(point) && Character.getType(point) != Character.NON_SPACING_MARK) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean joins(int point, String text, int at, int next) {
        int after = text.codePointAt(next);
        return switch (point) {
            case '\'', '’' -> Character.isLetter(after);
            case '.', ',', ':' -> Character.isDigit(after) && Character.isDigit(text.codePointBefore(at));
            default -> false;
        };
    }

    /** Never empty: a letter that is nothing but an accent (the sound marks of half-width kana) stays as it is. */
    private static String form(String text, int start, int end) {
        String written = text.substring(start, end);
        String folded = fold(written);
        if (folded.isEmpty()) {
            return written;
        }
        return WRITTEN_OUT.getOrDefault(folded, folded);
    }

    /** Lower case without accents; quick for plain letters. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < ASCII;
        }
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Folding.fold(word).replace('’', '\'');
    }
}
