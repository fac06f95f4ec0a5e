package coop.siembra.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How lessons refer to pictures. */
final class LessonPictures {
    private static final Pattern DESTINATION = Pattern.compile("\\.\\./pictures/([A-Za-z0-9][A-Za-z0-9_.-]*)");

    private LessonPictures() {}

    /** The name of a file in {@code pictures/}; empty when the destination is not {@code ../pictures/…}. */
    static String name(String destination) {
        Matcher matcher = DESTINATION.matcher(destination);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
