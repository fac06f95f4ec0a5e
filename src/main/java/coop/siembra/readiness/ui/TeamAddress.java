package coop.siembra.readiness.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.TeamQuery;
import coop.siembra.readiness.TeamQuery.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The address of the courses of a team: everything chosen is in it, so that it can be kept, sent and gone back to. */
final class TeamAddress {
    static final String PATH = "team-courses";
    private static final int LONGEST_SEARCH = 80;
    private static final int HIGHEST_PAGE = 100_000;

    private TeamAddress() {}

    /** What an address asks for; what cannot be understood is left at its default. */
    static TeamQuery read(QueryParameters parameters, UnitId ownUnit) {
        return new TeamQuery(
                id(parameters, "unit").map(UnitId::new).orElse(ownUnit),
                id(parameters, "course").map(CourseId::new).orElse(null),
                parameters.getSingleParameter("overdue").isPresent(),
                parameters
                        .getSingleParameter("search")
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SEARCH)))
                        .orElse(""),
                parameters
                        .getSingleParameter("sort")
                        .flatMap(TeamAddress::order)
                        .orElse(Order.NAME),
                parameters.getSingleParameter("desc").isPresent(),
                parameters.getSingleParameter("page").map(TeamAddress::page).orElse(0));
    }

    private static Optional<String> id(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(Ids::isValid);
    }

    private static Optional<Order> order(String text) {
        return List.of(Order.values()).stream()
                .filter(order -> order.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static int page(String text) {
        try {
            return Math.clamp(Integer.parseInt(text) - 1, 0, HIGHEST_PAGE);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /** The address that asks for this. */
    static QueryParameters write(TeamQuery shown) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("unit", shown.unit().value());
        var course = shown.course();
        if (course != null) {
            parameters.put("course", course.value());
        }
        if (shown.overdueOnly()) {
            parameters.put("overdue", "yes");
        }
        if (!shown.search().isBlank()) {
            parameters.put("search", shown.search());
        }
        if (shown.order() != Order.NAME) {
            parameters.put("sort", shown.order().name().toLowerCase(Locale.ROOT));
        }
        if (shown.descending()) {
            parameters.put("desc", "yes");
        }
        if (shown.page() > 0) {
            parameters.put("page", Integer.toString(shown.page() + 1));
        }
        return QueryParameters.simple(parameters);
    }

    static String href(TeamQuery shown) {
        return PATH + "?" + write(shown).getQueryString();
    }

    /** The same list sorted by a column: the other way round when it is sorted by it already. */
    static TeamQuery sorted(TeamQuery shown, Order order) {
        boolean descending = shown.order() == order && !shown.descending();
        return new TeamQuery(shown.unit(), shown.course(), shown.overdueOnly(), shown.search(), order, descending, 0);
    }

    static TeamQuery turned(TeamQuery shown, int page) {
        return new TeamQuery(
                shown.unit(),
                shown.course(),
                shown.overdueOnly(),
                shown.search(),
                shown.order(),
                shown.descending(),
                page);
    }
}
