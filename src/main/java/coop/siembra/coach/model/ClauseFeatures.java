package coop.siembra.coach.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is looked at in one clause of a reply. */
final class ClauseFeatures {
    private static final int LONGEST_GRAM = 5;
    private static final int SHORTEST_GRAM = 3;
    private static final int MOST_PAIRS = 14;
    private static final double WORDS = 1;
    private static final double LETTERS = 0.7;
    private static final double CLASSES = 1.2;
    private static final double AROUND = 0.6;
    private static final double NEIGHBOURS = 0.6;
    private static final double GLOSSES = 1;
    private static final double GLOSS_PAIR = 0.7;

    private final Reading reply;
    private final Overlap overlap;
    private final List<Set<String>> classes;
    private final String language;
    private final double peers;

    ClauseFeatures(Reading reply, Overlap overlap, double peers) {
        this.peers = peers;
        this.reply = reply;
        this.overlap = overlap;
        this.language = reply.language().code();
        this.classes = reply.clauses().stream()
                .map(clause -> classes(reply, clause.from(), clause.to()))
                .toList();
    }

    Row of(int index) {
        var row = new Row();
        var clause = reply.clauses().get(index);
        words(row, "w" + language, reply.tokens(), clause.from(), clause.to(), 3);
        letters(row, "l" + language, reply.tokens(), clause.from(), clause.to());
        row.open();
        classes(row, "k", classes.get(index), clause.asks(), 1);
        classes(row, "k" + language, classes.get(index), clause.asks(), 1 - peers);
        classes(row, "kp", classes.get(index), clause.asks(), peers);
        row.close(CLASSES);
        glosses(row, "g", reply, clause.from(), clause.to());
        meaning(row, "v", reply, clause.from(), clause.to());
        around(row, index);
        shape(row, index);
        return row.trim();
    }

    /** Classes of a part of a text in the order of their first word. */
    static Set<String> classes(Reading text, int from, int to) {
        var names = new LinkedHashSet<String>();
        for (var hit : text.hits()) {
            if (hit.at() >= from && hit.at() + hit.length() <= to) {
                names.add(hit.name());
            }
        }
        return names;
    }

    /** Whether words of these classes speak of a feeling that hurts, or of something hard. */
    static boolean isMoved(Set<String> classes) {
        return classes.contains("feel-neg") || classes.contains("hard");
    }

    static void classes(Row row, String kind, Set<String> names, boolean asks, double value) {
        var list = new ArrayList<>(names);
        for (int i = 0; i < list.size(); i++) {
            row.add(kind, list.get(i), value);
            if (asks) {
                row.add(kind + "?", list.get(i), value);
            }
            for (int j = i + 1; j < list.size() && j < MOST_PAIRS; j++) {
                row.add(kind + "+", list.get(i) + ">" + list.get(j), value / 2);
            }
        }
    }

    static void words(Row row, String kind, List<Token> tokens, int from, int to, int longest) {
        row.open();
        for (int i = from; i < to; i++) {
            var gram = new StringBuilder();
            for (int n = 1; n <= longest && i + n <= to; n++) {
                gram.append(shown(tokens.get(i + n - 1))).append(' ');
                row.add(kind, gram);
            }
        }
        row.close(WORDS);
    }

    /** A number's digits say nothing that holds elsewhere. */
    private static String shown(Token token) {
        return Character.isDigit(token.form().charAt(0)) ? "0" : token.form();
    }

    static void letters(Row row, String kind, List<Token> tokens, int from, int to) {
        row.open();
        for (int i = from; i < to; i++) {
            if (tokens.get(i).word() && !Character.isDigit(tokens.get(i).form().charAt(0))) {
                String padded = "^" + tokens.get(i).form() + "$";
                for (int n = SHORTEST_GRAM; n <= LONGEST_GRAM; n++) {
                    for (int at = 0; at + n <= padded.length(); at++) {
                        row.add(kind, padded, at, at + n);
                    }
                }
            }
        }
        row.close(LETTERS);
    }

    /** Words in English, in whatever language the text is. */
    static void glosses(Row row, String kind, Reading text, int from, int to) {
        row.open();
        String before = "";
        for (int i = from; i < to; i++) {
            var gloss = Glosses.of(shown(text.tokens().get(i)), text.language());
            if (!gloss.isEmpty()) {
                row.add(kind, gloss);
                row.add(kind + "2", before + " " + gloss, GLOSS_PAIR);
            }
            before = gloss;
        }
        row.close(GLOSSES);
    }

    /** Where the words of a part of a text point, and which neighbourhoods they come from. */
    static void meaning(Row row, String kind, Reading text, int from, int to) {
        var tokens = text.tokens();
        var vectors = Vectors.of(text.language());
        var mean = vectors.mean(tokens, from, to);
        for (int k = 0; k < mean.length; k++) {
            row.add(kind, "" + k, mean[k]);
        }
        row.open();
        for (int i = from; i < to; i++) {
            int neighbourhood = vectors.neighbourhood(tokens.get(i).form());
            if (neighbourhood >= 0) {
                row.add(kind + "n", "" + neighbourhood);
            }
        }
        row.close(NEIGHBOURS);
    }

    private void around(Row row, int index) {
        row.open();
        if (index > 0) {
            classes.get(index - 1).forEach(name -> row.add("before", name));
        }
        if (index + 1 < classes.size()) {
            classes.get(index + 1).forEach(name -> row.add("after", name));
        }
        row.close(AROUND);
    }

    private void shape(Row row, int index) {
        var clause = reply.clauses().get(index);
        int words = 0;
        int exclaims = 0;
        int digits = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            var token = reply.tokens().get(i);
            words += token.word() ? 1 : 0;
            exclaims += token.form().equals("!") ? 1 : 0;
            digits += Character.isDigit(token.form().charAt(0)) ? 1 : 0;
        }
        row.add("first", index == 0 ? 0.5 : 0);
        row.add("last", index == reply.clauses().size() - 1 ? 0.5 : 0);
        row.add("asks", clause.asks() ? 0.7 : 0);
        row.add("exclaims", exclaims > 0 ? 0.5 : 0);
        row.add("digits", Math.min(digits, 2) * 0.3);
        row.add("long", Math.min(words, 24) / 24.0);
        row.add("short", words <= 3 ? 0.5 : 0);
        int shared = overlap.shared(reply, clause.from(), clause.to());
        row.add("shared", Math.min(shared, 3) * 0.3);
        row.add("always", 1);
        row.add("peers", peers);
    }
}
