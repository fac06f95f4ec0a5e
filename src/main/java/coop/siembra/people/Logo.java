package coop.siembra.people;

import coop.siembra.people.model.PngHeader;
import coop.siembra.people.model.SvgSanitiser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The organisation's picture, harmless to show.
 *
 * @param format what the picture is
 * @param base64 the picture's bytes
 */
public record Logo(Format format, String base64) {
    private static final int LARGEST_BYTES = 256 * 1024;
    private static final int LARGEST_SIDE = 2048;

    /** Takes a picture in when it is an SVG, which is cleaned of everything but drawing, or a PNG of at most 256 KiB and 2048 pixels a side. */
    public static LogoOutcome accept(byte[] bytes) {
        if (bytes.length > LARGEST_BYTES) {
            return new LogoOutcome.Refused(LogoOutcome.Reason.TOO_LARGE);
        }
        var png = PngHeader.read(bytes);
        if (png.isPresent()) {
            boolean fits = png.get().width() <= LARGEST_SIDE && png.get().height() <= LARGEST_SIDE;
            return fits
                    ? new LogoOutcome.Accepted(of(Format.PNG, bytes))
                    : new LogoOutcome.Refused(LogoOutcome.Reason.TOO_LARGE);
        }
        return SvgSanitiser.clean(bytes)
                .<LogoOutcome>map(svg -> new LogoOutcome.Accepted(of(Format.SVG, svg.getBytes(StandardCharsets.UTF_8))))
                .orElseGet(() -> new LogoOutcome.Refused(LogoOutcome.Reason.NOT_A_PICTURE));
    }

    private static Logo of(Format format, byte[] bytes) {
        return new Logo(format, Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** What logos may be. */
    public enum Format {
        SVG("image/svg+xml"),
        PNG("image/png");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** What came of taking a picture in. */
    public sealed interface LogoOutcome {
        record Accepted(Logo logo) implements LogoOutcome {}

        record Refused(Reason reason) implements LogoOutcome {}

        /** Why it was refused. */
        enum Reason {
            TOO_LARGE,
            NOT_A_PICTURE
        }
    }
}
