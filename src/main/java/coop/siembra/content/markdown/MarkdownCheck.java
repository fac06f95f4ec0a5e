package coop.siembra.content.markdown;

import coop.siembra.content.Box;
import coop.siembra.content.CheckContext;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reports the mistakes in the Markdown of one lesson in one language, and lists what the other language must match. */
final class MarkdownCheck extends AbstractVisitor {
    private static final Pattern SCHEME = Pattern.compile("(?:https?://|mailto:).+");

    private final String file;
    private final int linesBefore;
    private final Language language;
    private final CheckContext context;
    private final List<Seen> seen = new ArrayList<>();
    private int headingAbove = 1;

    /** @param linesBefore lines of the file above the text */
    MarkdownCheck(String file, int linesBefore, Language language, CheckContext context) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.language = language;
        this.context = context;
    }

    /** The boxes and pictures in order. */
    List<Seen> check(String markdown) {
        placeholders(markdown);
        LessonParser.parseWithLines(markdown).accept(this);
        return seen;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof BoxBlock box) {
            box(box);
        }
        visitChildren(block);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            problem(heading, "headings begin with `##`: the title of the lesson stands at the top of the file");
        } else if (heading.getLevel() > headingAbove + 1) {
            problem(heading, "this heading leaves out a level: write it with " + "#".repeat(headingAbove + 1));
        }
        headingAbove = Math.max(heading.getLevel(), 2);
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        String name = LessonPictures.name(image.getDestination());
        seen.add(new Seen("picture " + (name.isEmpty() ? image.getDestination() : name), line(image)));
        if (name.isEmpty()) {
            problem(image, "pictures are written `![what it shows](../pictures/name.svg)`");
        } else if (!context.hasFile("pictures/" + name)) {
            problem(image, "the picture `pictures/" + name + "` does not exist");
        }
        var alternative = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                alternative.append(text.getLiteral());
            }
        });
        if (alternative.toString().isBlank()) {
            problem(image, "say what the picture shows between the square brackets: `![…](…)`");
        }
    }

    @Override
    public void visit(Link link) {
        if (!SCHEME.matcher(link.getDestination()).matches()) {
            problem(
                    link,
                    "the link `" + link.getDestination()
                            + "` leads nowhere: write a whole address (https://…), or name the lesson by its title");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Text text) {
        Matcher marker = LessonParser.MARKER.matcher(text.getLiteral());
        if (marker.matches()) {
            problem(text, "`[!" + marker.group(1) + "]` begins a box only at the beginning of a quote: `> [!…] title`");
        }
    }

    private void box(BoxBlock box) {
        seen.add(new Seen("box " + box.kind(), line(box)));
        boolean untitled = box.getFirstChild().getFirstChild() == null;
        if (Box.of(box.kind()).isEmpty()) {
            problem(box, "`[!" + box.kind() + "]` is not a kind of box: it must be STORY, IDEA, TRY, CARE or RECALL");
        } else if (Box.of(box.kind()).equals(Optional.of(Box.RECALL)) && untitled) {
            problem(box, "the question is missing: `> [!RECALL] question`");
        }
        if (box.getFirstChild().getNext() == null) {
            problem(box, "the box is empty: write its text on the lines below, each beginning with `> `");
        }
    }

    private void placeholders(String markdown) {
        int line = linesBefore;
        for (String text : markdown.lines().toList()) {
            line++;
            for (String unknown : Wording.unknownPlaceholders(text, language)) {
                context.problems().add(file, line, Placeholders.problem(unknown, language));
            }
        }
    }

    private void problem(Node node, String message) {
        context.problems().add(file, line(node), message);
    }

    private int line(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            List<SourceSpan> spans = place.getSourceSpans();
            if (!spans.isEmpty()) {
                return linesBefore + spans.getFirst().getLineIndex() + 1;
            }
        }
        return linesBefore + 1;
    }

    /** @param what in words that a message can show */
    record Seen(String what, int line) {}
}
