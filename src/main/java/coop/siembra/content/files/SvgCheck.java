package coop.siembra.content.files;

import coop.siembra.content.Problems;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses in an SVG whatever could run, load something else, or keep it from scaling. */
final class SvgCheck {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 60;
    private static final Set<String> HARMFUL = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "handler",
            "listener",
            "image",
            "audio",
            "video",
            "a",
            "font",
            "font-face");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*['\"]?\\s*([^)'\"\\s]*)", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final Problems problems;

    SvgCheck(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(byte[] bytes) {
        var xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            Location location = e.getLocation();
            problems.add(
                    file, location == null ? 1 : Math.max(1, location.getLineNumber()), "not a readable SVG picture");
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        problem(reader, "nested too deep");
                        return;
                    }
                    element(reader, depth == 1);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> style(reader, reader.getText());
                case XMLStreamConstants.DTD -> problem(reader, "a DOCTYPE is not allowed: remove it");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    problem(reader, "style sheets by `<?…?>` are not allowed");
                default -> {
                    // comments and white space
                }
            }
        }
    }

    private void element(XMLStreamReader reader, boolean root) {
        String name = reader.getLocalName();
        if (root) {
            root(reader, name);
        }
        if (HARMFUL.contains(name.toLowerCase(Locale.ROOT))) {
            problem(reader, "`<" + name + ">` is not allowed in a picture");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
    }

    private void root(XMLStreamReader reader, String name) {
        if (!name.equals("svg") || !SVG.equals(reader.getNamespaceURI())) {
            problem(reader, "the picture must begin with `<svg xmlns=\"" + SVG + "\" viewBox=…>`");
        } else if (Optional.ofNullable(reader.getAttributeValue(null, "viewBox"))
                .isEmpty()) {
            problem(reader, "`viewBox` is missing: without it the picture cannot be scaled");
        }
    }

    private void attribute(XMLStreamReader reader, String name, String value) {
        if (name.startsWith("on")) {
            problem(reader, "`" + name + "` is not allowed: a picture may not run anything");
        }
        boolean leaves = name.equals("href") || name.equals("src");
        if (leaves && !value.strip().startsWith("#")) {
            problem(reader, "`" + name + "` may only point into the picture itself (`#…`)");
        }
        if (name.equals("attributename") && value.toLowerCase(Locale.ROOT).contains("href")) {
            problem(reader, "an animation may not change a link");
        }
        style(reader, value);
    }

    private void style(XMLStreamReader reader, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("@import") || lower.contains("@font-face")) {
            problem(reader, "styles may not load anything: remove `@import` and `@font-face`");
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (!reference.group(1).startsWith("#")) {
                problem(reader, "`url(…)` may only point into the picture itself (`#…`)");
            }
        }
    }

    private void problem(XMLStreamReader reader, String message) {
        problems.add(file, reader.getLocation().getLineNumber(), message);
    }
}
