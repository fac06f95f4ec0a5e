package coop.siembra.content;

/**
 * A mistake in content, told to its author.
 *
 * @param file path within the content folder, with slashes
 * @param line counted from 1; 1 when the whole file is meant
 * @param message what is wrong and what to do about it, in plain words
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
