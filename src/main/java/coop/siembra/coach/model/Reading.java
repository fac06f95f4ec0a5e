package coop.siembra.coach.model;

import coop.siembra.coach.Span;
import coop.siembra.kernel.Language;
import java.util.ArrayList;
import java.util.List;

/** A text taken apart: words, clauses and the classes of words in it. */
final class Reading {
    private static final String ENDS = ".!?…;";
    private static final int LEAST_BEFORE = 4;
    private static final int LEAST_AFTER = 3;

    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final List<Clause> clauses;
    private final List<Lexicon.Hit> hits;

    private Reading(String text, Language language, List<Token> tokens, List<Lexicon.Hit> hits) {
        this.text = text;
        this.language = language;
        this.tokens = tokens;
        this.hits = hits;
        this.clauses = split();
    }

    static Reading of(String text, Language language, Lexicon lexicon) {
        var tokens = Tokens.of(text);
        return new Reading(text, language, tokens, lexicon.hits(tokens));
    }

    Language language() {
        return language;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Lexicon.Hit> hits() {
        return hits;
    }

    int words() {
        return (int) tokens.stream().filter(Token::word).count();
    }

    private List<Clause> split() {
        var found = new ArrayList<Clause>();
        int begin = 0;
        while (begin < tokens.size()) {
            int end = endOfSentence(begin);
            boolean asks = asks(begin, end);
            clausesOf(begin, end, asks, found);
            begin = end;
        }
        return List.copyOf(found);
    }

    private boolean asks(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (tokens.get(i).form().equals("?") || tokens.get(i).form().equals("¿")) {
                return true;
            }
        }
        return false;
    }

    private int endOfSentence(int begin) {
        int at = begin;
        while (at < tokens.size()) {
            var token = tokens.get(at++);
            if (!token.word() && ENDS.contains(token.form())) {
                while (at < tokens.size() && isTail(tokens.get(at))) {
                    at++;
                }
                return at;
            }
            if (at < tokens.size()
                    && text.substring(token.end(), tokens.get(at).start()).indexOf('\n') >= 0) {
                return at;
            }
        }
        return at;
    }

    private static boolean isTail(Token token) {
        return !token.word() && (ENDS.contains(token.form()) || ")\"'”»".contains(token.form()));
    }

    private void clausesOf(int begin, int end, boolean asks, List<Clause> found) {
        int from = begin;
        for (int i = begin; i < end; i++) {
            if (breaks(i) && i - from >= LEAST_BEFORE && wordsFrom(i, end) >= LEAST_AFTER) {
                add(from, i, asks, found);
                from = i;
            }
        }
        add(from, end, asks, found);
    }

    private int wordsFrom(int from, int end) {
        int words = 0;
        for (int i = from; i < end; i++) {
            words += tokens.get(i).word() ? 1 : 0;
        }
        return words;
    }

    private boolean breaks(int index) {
        var before = index == 0 ? "" : tokens.get(index - 1).form();
        return switch (before) {
            case ",", ":", "—", "–", "(" -> true;
            default ->
                switch (tokens.get(index).form()) {
                    case "but", "pero", "because", "porque", "so", "although", "aunque", "and", "y" -> true;
                    default -> false;
                };
        };
    }

    /** A clause begins and ends with what an author would quote: outer signs are left out, except question and exclamation marks. */
    private void add(int from, int to, boolean asks, List<Clause> found) {
        int first = from;
        int last = to - 1;
        while (first < last
                && !tokens.get(first).word()
                && !"¿¡".contains(tokens.get(first).form())) {
            first++;
        }
        while (last > first
                && !tokens.get(last).word()
                && !"?!".contains(tokens.get(last).form())) {
            last--;
        }
        var span = new Span(tokens.get(first).start(), tokens.get(last).end());
        if (wordsFrom(from, to) > 0) {
            found.add(new Clause(from, to, span, asks));
        }
    }
}
