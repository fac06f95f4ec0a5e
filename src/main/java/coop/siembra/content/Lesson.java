package coop.siembra.content;

import coop.siembra.kernel.LocalizedText;

/**
 * A text to read, in both languages.
 *
 * @param goal what a person can do after it, in one sentence
 * @param minutes how long reading takes
 * @param optional whether the course can be completed without it
 * @param markdown shown by {@link Markdown}
 */
public record Lesson(
        String id, LocalizedText title, LocalizedText goal, int minutes, boolean optional, LocalizedText markdown) {}
