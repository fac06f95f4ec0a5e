package coop.siembra.ui;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws pages of HTML as PDF, with a font that comes along and is named {@link #FONT} in style sheets. */
public final class Paper {
    public static final String FONT = "Paper";

    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"; // comes with PDFBox

    private Paper() {}

    /** @param html a whole document, well-formed as XML */
    public static byte[] draw(String html) {
        return draw(html, null);
    }

    /** @param drawings what draws {@code object} elements; null when there are none */
    public static byte[] draw(String html, @Nullable FSObjectDrawerFactory drawings) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(Paper::font, FONT);
        if (drawings != null) {
            builder.useObjectDrawerFactory(drawings);
        }
        builder.withHtmlContent(html, null);
        builder.withProducer("Siembra");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(FILE));
    }

    /** A text within quotes of a style sheet: letters, digits and spaces as they are, all others by their number. */
    public static String quoted(String text) {
        var quoted = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) && letter < 128 || letter == ' ') {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append("\\%06x ".formatted(letter));
            }
        });
        return quoted.toString();
    }
}
