package coop.siembra.hiring.content;

import java.util.SortedSet;

/** What became of filling a template. */
public sealed interface Filling {

    /** Ready to be sent or shown. */
    record Filled(String text) implements Filling {}

    /** Nothing was made, since something would be missing in it. */
    record Missing(SortedSet<String> placeholders) implements Filling {}
}
