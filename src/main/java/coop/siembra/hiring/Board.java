package coop.siembra.hiring;

import coop.siembra.hiring.model.Standing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The applicants of an opening by where they stand, each column in the order in which they applied. */
public record Board(List<Column> columns) {

    /**
     * A column: a stage, or at the end one of those who are hired, not taken or have withdrawn.
     *
     * @param stage null for the columns at the end
     * @param standing of everybody in it; empty for those who do not see all decisions, whose stages hold everybody
     * @param count of the whole column
     */
    public record Column(
            @Nullable String stage, Optional<Standing> standing, long count, List<ApplicantPage.Row> first) {}
}
