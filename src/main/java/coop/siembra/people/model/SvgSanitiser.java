package coop.siembra.people.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reduces an SVG picture to what draws: known shapes with known attributes. Whatever could run, load or reach out of the picture is
 * left out, because only what is listed stays.
 */
public final class SvgSanitiser {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 60;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "use",
            "symbol",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "d",
            "points",
            "transform",
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "mask",
            "maskUnits",
            "maskContentUnits",
            "preserveAspectRatio",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "letter-spacing",
            "text-anchor",
            "dx",
            "dy",
            "href",
            "color",
            "display",
            "visibility",
            "style");

    private SvgSanitiser() {}

    /** The cleaned picture, or empty when the bytes are no SVG with a size. */
    public static Optional<String> clean(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            Element root = builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement();
            boolean isPicture = "svg".equals(root.getLocalName())
                    && SVG.equals(root.getNamespaceURI())
                    && (root.hasAttribute("viewBox") || (root.hasAttribute("width") && root.hasAttribute("height")));
            if (!isPicture || !prune(root, 0)) {
                return Optional.empty();
            }
            return Optional.of(written(root));
        } catch (SAXException unreadable) {
            return Optional.empty();
        } catch (ParserConfigurationException | TransformerException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean prune(Element element, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        pruneAttributes(element);
        var children = new ArrayList<Node>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner && isAllowed(inner)) {
                if (!prune(inner, depth + 1)) {
                    return false;
                }
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
        }
        return true;
    }

    private static boolean isAllowed(Element element) {
        return SVG.equals(element.getNamespaceURI()) && ELEMENTS.contains(element.getLocalName());
    }

    private static void pruneAttributes(Element element) {
        var attributes = element.getAttributes();
        for (int at = attributes.getLength() - 1; at >= 0; at--) {
            var attribute = (Attr) attributes.item(at);
            boolean declaresSvg = "xmlns".equals(attribute.getName()) && SVG.equals(attribute.getValue());
            if (!declaresSvg && !isAllowed(attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
    }

    private static boolean isAllowed(Attr attribute) {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        boolean plain = attribute.getNamespaceURI() == null || "href".equals(name);
        if (!plain || !ATTRIBUTES.contains(name)) {
            return false;
        }
        String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\s\\\\]", "");
        if ("href".equals(name)) {
            return value.startsWith("#");
        }
        return !value.contains("javascript:")
                && !value.contains("expression(")
                && !value.contains("@import")
                && !value.replaceAll("url\\(['\"]?#[\\w.-]+['\"]?\\)", "").contains("url(");
    }

    private static String written(Element root) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var text = new StringWriter();
        transformer.transform(new DOMSource(root), new StreamResult(text));
        return text.toString();
    }

    /** Mistakes are answered, not printed. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
