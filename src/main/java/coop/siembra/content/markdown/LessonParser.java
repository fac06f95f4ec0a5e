package coop.siembra.content.markdown;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses the Markdown of lessons: CommonMark, tables, and our boxes and figures. */
final class LessonParser {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    static final Pattern MARKER = Pattern.compile("\\[!([^\\]\\s]*)\\][ \\t]*(.*)", Pattern.DOTALL);
    private static final int DEEPEST_BLOCKS = 32;
    private static final Parser PARSER = builder().build();
    private static final Parser WITH_LINES =
            builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private LessonParser() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Slower; nodes know where they stand. */
    static Node parseWithLines(String markdown) {
        return WITH_LINES.parse(markdown);
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .maxOpenBlockParsers(DEEPEST_BLOCKS)
                .postProcessor(document -> {
                    document.accept(new Transformer());
                    return document;
                });
    }

    private static final class Transformer extends AbstractVisitor {

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
            if (quote.getFirstChild() instanceof Paragraph paragraph
                    && paragraph.getFirstChild() instanceof Text text) {
                Matcher marker = MARKER.matcher(text.getLiteral());
                if (marker.matches()) {
                    var box = new BoxBlock(Objects.requireNonNull(marker.group(1)));
                    box.setSourceSpans(quote.getSourceSpans());
                    text.setLiteral(Objects.requireNonNull(marker.group(2)));
                    if (text.getLiteral().isBlank()) {
                        text.unlink();
                    }
                    box.appendChild(title(paragraph));
                    moveChildren(quote, box);
                    replace(quote, box);
                }
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                var figure = new FigureBlock();
                figure.setSourceSpans(paragraph.getSourceSpans());
                figure.appendChild(image);
                replace(paragraph, figure);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                var frame = new TableFrame();
                block.insertBefore(frame);
                frame.appendChild(block);
            } else {
                visitChildren(block);
            }
        }

        /** Takes the first line out of the paragraph, and the paragraph out of the box when nothing is left of it. */
        private static BoxTitle title(Paragraph paragraph) {
            var title = new BoxTitle();
            @Nullable Node next = paragraph.getFirstChild();
            while (next != null && !(next instanceof SoftLineBreak) && !(next instanceof HardLineBreak)) {
                Node moved = next;
                next = next.getNext();
                title.appendChild(moved);
            }
            if (next != null) {
                next.unlink();
            }
            if (paragraph.getFirstChild() == null) {
                paragraph.unlink();
            }
            return title;
        }

        private static void moveChildren(Node from, Node to) {
            @Nullable Node child = from.getFirstChild();
            while (child != null) {
                Node moved = child;
                child = child.getNext();
                to.appendChild(moved);
            }
        }

        private static void replace(Node before, Node after) {
            before.insertBefore(after);
            before.unlink();
        }
    }
}
