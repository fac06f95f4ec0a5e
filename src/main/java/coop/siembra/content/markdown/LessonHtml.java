package coop.siembra.content.markdown;

import coop.siembra.content.Box;
import coop.siembra.content.Markdown.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** The HTML of a lesson for one page. */
public final class LessonHtml {
    private static final int AUTHORS_TOP = 2;
    private static final int DEEPEST = 6;

    private LessonHtml() {}

    /** See {@link coop.siembra.content.Markdown#html}. */
    public static String render(String markdown, Page page) {
        Node document = LessonParser.parse(markdown);
        document.accept(new Fitting(page));
        return HtmlRenderer.builder()
                .extensions(LessonParser.EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> LessonHtml::attributes)
                .nodeRendererFactory(context -> new OurNodes(context, page))
                .build()
                .render(document);
    }

    private static boolean leadsAway(String destination) {
        return destination.startsWith("http://") || destination.startsWith("https://");
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && leadsAway(link.getDestination())) {
            attributes.put("target", "_blank");
            attributes.put("rel", "noopener noreferrer");
        }
        if (node instanceof Image) {
            attributes.remove("title"); // it is the caption
            attributes.put("loading", "lazy");
        }
    }

    /** Fits a fresh document to the page: words, headings, addresses of pictures. */
    private static final class Fitting extends AbstractVisitor {
        private final Page page;

        Fitting(Page page) {
            this.page = page;
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(fill(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(fill(code.getLiteral()));
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel() + page.heading() - AUTHORS_TOP, page.heading(), DEEPEST));
            visitChildren(heading);
        }

        /** A link that leads nowhere or would run something becomes plain text. */
        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!leadsAway(link.getDestination()) && !link.getDestination().startsWith("mailto:")) {
                for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            }
        }

        @Override
        public void visit(Image image) {
            String name = LessonPictures.name(image.getDestination());
            image.setDestination(name.isEmpty() ? "" : page.pictures() + name);
            if (image.getTitle() != null) {
                image.setTitle(fill(image.getTitle()));
            }
            visitChildren(image);
        }

        private String fill(String text) {
            return page.wording().fill(text, page.language());
        }
    }

    /** Renders what Markdown does not have. */
    private static final class OurNodes implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;
        private final Page page;

        OurNodes(HtmlNodeRendererContext context, Page page) {
            this.context = context;
            this.html = context.getWriter();
            this.page = page;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(BoxBlock.class, FigureBlock.class, TableFrame.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case BoxBlock block -> box(block);
                case FigureBlock figure -> figure(figure);
                case TableFrame frame -> {
                    html.tag("div", attributes("class", "ct-table", "tabindex", "0"));
                    renderFrom(frame.getFirstChild());
                    html.tag("/div");
                }
                default -> throw new IllegalArgumentException("not ours: " + node);
            }
            html.line();
        }

        private void box(BoxBlock block) {
            Box kind = Box.of(block.kind()).orElse(Box.IDEA);
            Node title = block.getFirstChild();
            html.line();
            if (kind == Box.RECALL) {
                html.tag("details", Map.of("class", "ct-box ct-box-" + kind.key()));
                html.tag("summary");
                heading(title, kind, "span");
                html.tag("/summary");
                renderFrom(title.getNext());
                html.tag("/details");
            } else {
                html.tag("div", attributes("class", "ct-box ct-box-" + kind.key(), "role", "note"));
                heading(title, kind, "p");
                renderFrom(title.getNext());
                html.tag("/div");
            }
        }

        private void heading(Node title, Box kind, String tag) {
            html.tag(tag, Map.of("class", "ct-box-kind"));
            html.text(page.boxLabel().apply(kind));
            html.tag("/" + tag);
            if (title.getFirstChild() != null) {
                html.text(" ");
                html.tag(tag, Map.of("class", "ct-box-title"));
                renderFrom(title.getFirstChild());
                html.tag("/" + tag);
            }
            html.line();
        }

        private void figure(FigureBlock figure) {
            html.line();
            html.tag("figure", Map.of("class", "ct-figure"));
            renderFrom(figure.getFirstChild());
            if (figure.getFirstChild() instanceof Image image
                    && image.getTitle() != null
                    && !image.getTitle().isBlank()) {
                html.tag("figcaption");
                html.text(image.getTitle());
                html.tag("/figcaption");
            }
            html.tag("/figure");
        }

        private static Map<String, String> attributes(String name, String value, String other, String otherValue) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put(name, value);
            attributes.put(other, otherValue);
            return attributes;
        }

        private void renderFrom(Node first) {
            for (Node node = first; node != null; node = node.getNext()) {
                context.render(node);
            }
        }
    }
}
