package coop.siembra.coach.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a reply takes up of the message: stems of words that carry matter, and numbers. */
final class Overlap {
    private static final int STEM = 5;
    private static final int SHORTEST = 4;

    private final Set<String> asked;

    private Overlap(Set<String> asked) {
        this.asked = asked;
    }

    static Overlap with(Reading message) {
        return new Overlap(stems(message.tokens(), 0, message.tokens().size()));
    }

    int asked() {
        return asked.size();
    }

    /** How many different stems a part of a reply shares with the message. */
    int shared(Reading reply, int from, int to) {
        int shared = 0;
        for (var stem : stems(reply.tokens(), from, to)) {
            shared += asked.contains(stem) ? 1 : 0;
        }
        return shared;
    }

    static int matter(Reading reply, int from, int to) {
        return stems(reply.tokens(), from, to).size();
    }

    private static Set<String> stems(List<Token> tokens, int from, int to) {
        var stems = new HashSet<String>();
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            if (token.word() && carries(token.form())) {
                stems.add(stem(token.form()));
            }
        }
        return stems;
    }

    private static boolean carries(String form) {
        return Character.isDigit(form.charAt(0)) || form.length() >= SHORTEST && !StopWords.has(form);
    }

    private static String stem(String form) {
        return form.length() <= STEM ? form : form.substring(0, STEM);
    }
}
