package coop.siembra.psychometrics.csv;

/**
 * Why a file cannot be taken as it is.
 *
 * @param line counted from 1, where the row begins
 * @param message what is wrong and what to do about it, in plain words
 */
public record Mistake(String file, long line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
