package coop.siembra.hiring.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.ApplicantQuery.Order;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of an opening's applicants: whether as a board or a table, and what of them.
 *
 * @param stage null for any
 * @param standing null for any
 * @param page from 0
 */
record PipelineAddress(
        OpeningId opening,
        boolean table,
        @Nullable String stage,
        @Nullable Standing standing,
        String search,
        Order order,
        boolean descending,
        int page) {
    static final int PAGE = 50;
    private static final int LONGEST_SEARCH = 80;

    static PipelineAddress board(OpeningId opening) {
        return new PipelineAddress(opening, false, null, null, "", Order.NUMBER, false, 0);
    }

    static PipelineAddress table(OpeningId opening) {
        return board(opening).asTable();
    }

    /** What cannot be understood is left at its default. */
    static PipelineAddress read(OpeningId opening, QueryParameters parameters) {
        return new PipelineAddress(
                opening,
                parameters.getSingleParameter("view").filter("table"::equals).isPresent(),
                parameters.getSingleParameter("stage").filter(Ids::isValid).orElse(null),
                parameters
                        .getSingleParameter("standing")
                        .flatMap(text -> constant(Standing.values(), text))
                        .orElse(null),
                parameters
                        .getSingleParameter("search")
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SEARCH)))
                        .orElse(""),
                parameters
                        .getSingleParameter("sort")
                        .flatMap(text -> constant(Order.values(), text))
                        .orElse(Order.NUMBER),
                parameters.getSingleParameter("desc").isPresent(),
                OpeningsAddress.page(parameters));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
        return Stream.of(all).filter(one -> Phrases.word(one).equals(text)).findFirst();
    }

    ApplicantQuery query() {
        return new ApplicantQuery(stage, standing, search, order, descending, page * PAGE, PAGE);
    }

    PipelineAddress asTable() {
        return new PipelineAddress(opening, true, stage, standing, search, order, descending, page);
    }

    PipelineAddress in(@Nullable String otherStage) {
        return new PipelineAddress(opening, true, otherStage, standing, search, order, descending, 0);
    }

    PipelineAddress standing(@Nullable Standing other) {
        return new PipelineAddress(opening, true, stage, other, search, order, descending, 0);
    }

    PipelineAddress searching(String words) {
        var some = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
        return new PipelineAddress(opening, true, stage, standing, some, order, descending, 0);
    }

    /** Sorted by a column: the other way round when it is sorted by it already. */
    PipelineAddress sortedBy(Order by) {
        return new PipelineAddress(opening, true, stage, standing, search, by, order == by && !descending, 0);
    }

    PipelineAddress turnedTo(int other) {
        return new PipelineAddress(opening, true, stage, standing, search, order, descending, other);
    }

    String path() {
        return OpeningsAddress.path(opening);
    }

    QueryParameters write() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (table) {
            parameters.put("view", "table");
        }
        if (stage != null) {
            parameters.put("stage", stage);
        }
        if (standing != null) {
            parameters.put("standing", Phrases.word(standing));
        }
        if (!search.isBlank()) {
            parameters.put("search", search);
        }
        if (order != Order.NUMBER) {
            parameters.put("sort", Phrases.word(order));
        }
        if (descending) {
            parameters.put("desc", "yes");
        }
        if (page > 0) {
            parameters.put("page", Integer.toString(page + 1));
        }
        return QueryParameters.simple(parameters);
    }

    String href() {
        var query = write().getQueryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }
}
