package coop.siembra.hiring.content;

import coop.siembra.hiring.content.Filling.Filled;
import coop.siembra.hiring.content.Filling.Missing;
import coop.siembra.hiring.content.TemplateText.Paragraph;
import coop.siembra.hiring.content.TemplateText.Piece;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.Wording;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills mails and notices. What is put in is text and stays text: its braces are not filled again, it cannot begin a new header of a mail,
 * turn the direction of what surrounds it or become markup.
 *
 * @param values by placeholder, already in the reader's language; more than a template needs do no harm
 * @param mayBeEmpty placeholders whose value may be blank, see {@link HiringPart.Mails#mayBeEmpty()}; even theirs must be among the values,
 *     so that none is forgotten
 */
public record Filler(Language language, Wording wording, Map<String, String> values, Set<String> mayBeEmpty) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");
    /** Control characters but the line feed, and those that turn the direction of text. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    public Filler {
        values = Map.copyOf(values);
        mayBeEmpty = Set.copyOf(mayBeEmpty);
    }

    /** One line, such as a subject. */
    public Filling line(LocalizedText template) {
        return fill(template, Medium.LINE);
    }

    /** Plain text with blank lines between paragraphs. */
    public Filling text(LocalizedText template) {
        return fill(template, Medium.TEXT);
    }

    /** Paragraphs of HTML, everything in them escaped. */
    public Filling html(LocalizedText template) {
        return fill(template, Medium.HTML);
    }

    private Filling fill(LocalizedText template, Medium medium) {
        var text = TemplateText.of(template.in(language));
        var missing = new TreeSet<String>();
        for (String placeholder : text.placeholders()) {
            boolean known = values.containsKey(placeholder);
            boolean blank = value(placeholder).isEmpty() && !mayBeEmpty.contains(placeholder);
            if (!known || blank) {
                missing.add(placeholder);
            }
        }
        if (!missing.isEmpty()) {
            return new Missing(missing);
        }
        return new Filled(text.paragraphs().stream()
                .filter(paragraph -> !isLeftOut(paragraph))
                .map(paragraph -> medium.paragraph(filled(paragraph)))
                .collect(Collectors.joining(medium.between)));
    }

    private boolean isLeftOut(Paragraph paragraph) {
        return paragraph.pieces().size() == 1
                && paragraph.pieces().getFirst() instanceof Piece.Gap(String placeholder)
                && value(placeholder).isEmpty();
    }

    private String filled(Paragraph paragraph) {
        var filled = new StringBuilder();
        for (Piece piece : paragraph.pieces()) {
            filled.append(
                    switch (piece) {
                        case Piece.Words(String words) -> wording.fill(words, language);
                        case Piece.Gap(String placeholder) -> value(placeholder);
                    });
        }
        return filled.toString();
    }

    private String value(String placeholder) {
        String value = values.getOrDefault(placeholder, "");
        String lines = LINE_BREAK.matcher(value).replaceAll("\n").replace('\t', ' ');
        return UNSEEN.matcher(lines).replaceAll("").strip();
    }

    /** Where the text goes. */
    private enum Medium {
        LINE(" ") {
            @Override
            String paragraph(String text) {
                return SPACE.matcher(text).replaceAll(" ").strip();
            }
        },
        TEXT("\n\n") {
            @Override
            String paragraph(String text) {
                return text;
            }
        },
        HTML("\n") {
            @Override
            String paragraph(String text) {
                String escaped = text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
                return "<p>" + escaped.replace("\n", "<br>\n") + "</p>";
            }
        };

        private final String between;

        Medium(String between) {
            this.between = between;
        }

        abstract String paragraph(String text);
    }
}
