package coop.siembra.hiring;

import coop.siembra.hiring.model.OpeningId;
import java.util.List;

/**
 * What a file would bring in. Nothing has been stored.
 *
 * @param rows those that could be read and have no problem, in the file's order
 * @param ignored titles of columns nothing is made of
 * @param problems by line; while there is any, nothing can be brought in
 * @param more whether there are more problems than are told
 */
public record ImportPreview(
        OpeningId opening, List<Row> rows, List<String> ignored, List<Problem> problems, boolean more) {

    /**
     * Somebody who would be added.
     *
     * @param line in the file, from 1
     */
    public record Row(long line, NewApplicant applicant) {}

    /**
     * Something that is wrong.
     *
     * @param line in the file, from 1; 0 for the file as a whole
     * @param value what is meant, shortened: a column, an e-mail address, the line of the first of two
     */
    public record Problem(long line, Kind kind, String value) {}

    /** What is wrong. */
    public enum Kind {
        /** Larger than {@link ApplicantImport#LARGEST} characters. */
        TOO_LARGE,
        /** More rows than {@link ApplicantImport#MOST_ROWS}. */
        TOO_MANY_ROWS,
        /** No line but the titles, or not even these. */
        NO_ROWS,
        /** There is no column for names or e-mail addresses. */
        COLUMN_MISSING,
        /** Two columns have the same meaning. */
        COLUMN_TWICE,
        /** A quote is open, or something like it. */
        UNREADABLE,
        NAME_MISSING,
        NAME_TOO_LONG,
        EMAIL_INVALID,
        PHONE_TOO_LONG,
        SOURCE_TOO_LONG,
        /** Neither English nor Spanish. */
        LANGUAGE_UNKNOWN,
        /** An earlier line has the same e-mail address. */
        TWICE_IN_FILE,
        /** Somebody with this e-mail address has applied in this opening. */
        APPLIED_BEFORE,
        /** The opening would have more applicants than it may. */
        FULL
    }

    public boolean ready() {
        return problems.isEmpty() && !rows.isEmpty();
    }
}
