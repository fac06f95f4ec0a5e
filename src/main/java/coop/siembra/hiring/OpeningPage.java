package coop.siembra.hiring;

import java.util.List;

/**
 * A part of the openings somebody has to do with, the last made first.
 *
 * @param total of the whole list
 */
public record OpeningPage(List<Row> rows, int total) {

    /**
     * An opening.
     *
     * @param applicants how many there are
     * @param waiting about how many of them something is still to be decided; the same as all for those who do not see decisions
     */
    public record Row(OpeningFile file, long applicants, long waiting) {}
}
