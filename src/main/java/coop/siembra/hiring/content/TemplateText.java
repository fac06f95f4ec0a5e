package coop.siembra.hiring.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with placeholders in single braces, taken apart. The double braces of the organisation's own words count as words. */
public record TemplateText(List<Paragraph> paragraphs) {
    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern GAP = Pattern.compile("\\{\\{[^{}]*}}|\\{([a-z]+(?:-[a-z]+)*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final int SHOWN = 30;

    /** A piece of a paragraph. */
    public sealed interface Piece {
        /** What stands there as it is, the organisation's own words apart. */
        record Words(String text) implements Piece {}

        /** Where something is put in. */
        record Gap(String placeholder) implements Piece {}
    }

    /** What stands between two blank lines. */
    public record Paragraph(List<Piece> pieces) {

        /** Whether it is a placeholder and nothing else. */
        boolean isGap() {
            return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Gap;
        }
    }

    public static TemplateText of(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        for (String paragraph : BREAK.split(text.strip(), -1)) {
            paragraphs.add(new Paragraph(pieces(paragraph.strip())));
        }
        return new TemplateText(List.copyOf(paragraphs));
    }

    /** Every placeholder in it, sorted. */
    public Set<String> placeholders() {
        var found = new TreeSet<String>();
        for (Paragraph paragraph : paragraphs) {
            for (Piece piece : paragraph.pieces()) {
                if (piece instanceof Piece.Gap(String placeholder)) {
                    found.add(placeholder);
                }
            }
        }
        return found;
    }

    /** Whether a placeholder may have nothing to put in: it stands alone wherever it stands, and words remain when it is left out. */
    public boolean canDoWithout(String placeholder) {
        var places = paragraphs.stream()
                .filter(paragraph -> paragraph.pieces().contains(new Piece.Gap(placeholder)))
                .toList();
        return places.isEmpty()
                || places.stream().allMatch(Paragraph::isGap)
                        && paragraphs.stream().anyMatch(paragraph -> !paragraph.isGap());
    }

    /** Braces that make no placeholder, each with what follows it: what authors mistyped. */
    public static List<String> strayBraces(String text) {
        var stray = new ArrayList<String>();
        int done = 0;
        for (var gap = GAP.matcher(text); gap.find(); done = gap.end()) {
            firstBrace(text.substring(done, gap.start())).ifPresent(stray::add);
        }
        firstBrace(text.substring(done)).ifPresent(stray::add);
        return List.copyOf(stray);
    }

    private static Optional<String> firstBrace(String words) {
        return BRACE.matcher(words)
                .results()
                .map(brace -> words.substring(brace.start(), Math.min(words.length(), brace.start() + SHOWN)))
                .map(piece -> piece.lines().findFirst().orElse(piece).strip())
                .findFirst();
    }

    private static List<Piece> pieces(String paragraph) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        var gap = GAP.matcher(paragraph);
        while (gap.find()) {
            @Nullable String placeholder = gap.group(1); // none in double braces
            if (placeholder != null) {
                words(paragraph.substring(done, gap.start()), pieces);
                pieces.add(new Piece.Gap(placeholder));
                done = gap.end();
            }
        }
        words(paragraph.substring(done), pieces);
        return List.copyOf(pieces);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }
}
