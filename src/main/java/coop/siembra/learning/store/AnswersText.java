package coop.siembra.learning.store;

import coop.siembra.learning.enrolment.ActivityState.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of an attempt that is over in one text: a line for each item with its id, when it was answered (milliseconds), the score (or
 * nothing) and the parts of the response, between tabs. An enrolment is read and written with every step; somebody who takes a check for
 * the twentieth time must not pay for two hundred documents within it.
 */
final class AnswersText {
    private static final char PART = '\t';
    private static final char ITEM = '\n';
    private static final int HEAD = 3;

    private AnswersText() {}

    static String write(Map<String, Answer> answers) {
        var text = new StringBuilder();
        answers.forEach((item, answer) -> {
            add(text, item).append(PART).append(answer.at().toEpochMilli()).append(PART);
            var score = answer.score();
            if (score != null) {
                text.append(score.doubleValue());
            }
            answer.response().forEach(part -> add(text.append(PART), part));
            text.append(ITEM);
        });
        return text.toString();
    }

    static Map<String, Answer> read(String text) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        int from = 0;
        for (int end = text.indexOf(ITEM); end >= 0; end = text.indexOf(ITEM, from)) {
            var parts = parts(text, from, end);
            answers.put(
                    parts.getFirst(),
                    new Answer(
                            List.copyOf(parts.subList(HEAD, parts.size())),
                            Instant.ofEpochMilli(Long.parseLong(parts.get(1))),
                            parts.get(2).isEmpty() ? null : Double.valueOf(parts.get(2))));
            from = end + 1;
        }
        return answers;
    }

    private static StringBuilder add(StringBuilder text, String part) {
        for (int i = 0; i < part.length(); i++) {
            char next = part.charAt(i);
            switch (next) {
                case PART -> text.append("\\t");
                case ITEM -> text.append("\\n");
                case '\\' -> text.append("\\\\");
                default -> text.append(next);
            }
        }
        return text;
    }

    private static List<String> parts(String text, int start, int end) {
        var parts = new ArrayList<String>(HEAD + 1);
        int from = start;
        for (int at = text.indexOf(PART, from); at >= 0 && at < end; at = text.indexOf(PART, from)) {
            parts.add(plain(text.substring(from, at)));
            from = at + 1;
        }
        parts.add(plain(text.substring(from, end)));
        return parts;
    }

    private static String plain(String part) {
        if (part.indexOf('\\') < 0) {
            return part;
        }
        var text = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char next = part.charAt(i);
            if (next == '\\') {
                i++;
                text.append(
                        switch (part.charAt(i)) {
                            case 't' -> PART;
                            case 'n' -> ITEM;
                            default -> part.charAt(i);
                        });
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }
}
