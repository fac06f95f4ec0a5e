package coop.siembra.hiring.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.words.Phrases;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of the list of openings: what is chosen is in it.
 *
 * @param state null for any
 * @param page from 0
 */
record OpeningsAddress(@Nullable State state, int page) {
    static final String PATH = "openings";
    static final int PAGE = 25;
    private static final int HIGHEST_PAGE = 10_000;

    /** What cannot be understood is left at its default. */
    static OpeningsAddress read(QueryParameters parameters) {
        return new OpeningsAddress(
                parameters
                        .getSingleParameter("state")
                        .flatMap(OpeningsAddress::state)
                        .orElse(null),
                page(parameters));
    }

    static int page(QueryParameters parameters) {
        return parameters
                .getSingleParameter("page")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Math.clamp(Integer.parseInt(text) - 1L, 0, HIGHEST_PAGE))
                .orElse(0);
    }

    private static Optional<State> state(String text) {
        return Stream.of(State.values())
                .filter(state -> Phrases.word(state).equals(text))
                .findFirst();
    }

    OpeningsAddress turnedTo(int other) {
        return new OpeningsAddress(state, other);
    }

    QueryParameters write() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (state != null) {
            parameters.put("state", Phrases.word(state));
        }
        if (page > 0) {
            parameters.put("page", Integer.toString(page + 1));
        }
        return QueryParameters.simple(parameters);
    }

    String href() {
        var query = write().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    static String path(OpeningId id) {
        return PATH + "/" + id;
    }
}
