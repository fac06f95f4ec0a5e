package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.TeamExport.Kind;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.ui.ready.Shown.Cell;
import coop.siembra.readiness.ui.ready.Shown.Listing;
import coop.siembra.readiness.ui.ready.Shown.Opened;
import coop.siembra.readiness.ui.ready.Shown.Whom;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The readiness page's address: everything chosen is in it, so that it can be kept, sent and gone back to. */
final class ReadinessAddress {
    static final String PATH = "team";
    private static final int LONGEST = 80;
    private static final int HIGHEST_PAGE = 100_000;

    private ReadinessAddress() {}

    /** What an address asks for; what cannot be understood is left at its default. */
    static Shown read(QueryParameters parameters, UnitId ownUnit) {
        var level = word(parameters, "level", Level.values());
        return new Shown(
                id(parameters, "unit").map(UnitId::new).orElse(ownUnit),
                new Filter(
                        parameters
                                .getSingleParameter("role")
                                .filter(role -> role.isEmpty() || Ids.isValid(role))
                                .orElse(null),
                        parameters
                                .getSingleParameter("site")
                                .map(ReadinessAddress::cut)
                                .orElse(null)),
                new Whom(
                        level.isEmpty() ? Move.OVERALL : id(parameters, "in").orElse(Move.OVERALL),
                        level.orElse(null),
                        parameters
                                .getSingleParameter("name")
                                .map(ReadinessAddress::cut)
                                .orElse(""),
                        page(parameters, "page")),
                word(parameters, "list", Listing.values())
                        .map(list -> new Opened(list, page(parameters, "more")))
                        .orElse(null),
                id(parameters, "months").orElse(Move.OVERALL),
                cell(parameters));
    }

    private static @Nullable Cell cell(QueryParameters parameters) {
        return id(parameters, "person")
                .flatMap(person -> id(parameters, "competency")
                        .map(competency -> new Cell(new PersonId(person), new CompetencyId(competency))))
                .orElse(null);
    }

    private static Optional<String> id(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(Ids::isValid);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static <E extends Enum<E>> Optional<E> word(QueryParameters parameters, String name, E[] values) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> Stream.of(values)
                        .filter(value -> word(value).equals(text))
                        .findFirst());
    }

    /** An enum's constant as it stands in addresses, in keys of texts and in styles. */
    static String word(Enum<?> value) {
        return Ids.of(value);
    }

    private static int page(QueryParameters parameters, String name) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .map(text -> Math.clamp(Integer.parseInt(text) - 1, 0, HIGHEST_PAGE))
                    .orElse(0);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /** The address that asks for this. */
    static QueryParameters write(Shown shown) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("unit", shown.unit().value());
        put(parameters, "role", shown.filter().role());
        put(parameters, "site", shown.filter().site());
        var whom = shown.whom();
        if (whom.level() != null) {
            parameters.put("level", word(whom.level()));
            putUnlessEmpty(parameters, "in", whom.competency());
        }
        putUnlessEmpty(parameters, "name", whom.search());
        putPage(parameters, "page", whom.page());
        var opened = shown.opened();
        if (opened != null) {
            parameters.put("list", word(opened.listing()));
            putPage(parameters, "more", opened.page());
        }
        putUnlessEmpty(parameters, "months", shown.months());
        var cell = shown.cell();
        if (cell != null) {
            parameters.put("person", cell.person().value());
            parameters.put("competency", cell.competency().value());
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static void putUnlessEmpty(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value);
        }
    }

    private static void putPage(Map<String, String> parameters, String name, int page) {
        if (page > 0) {
            parameters.put(name, Integer.toString(page + 1));
        }
    }

    static String href(Shown shown) {
        return PATH + "?" + write(shown).getQueryString();
    }

    /** A person's page, which leads back to the unit. */
    static String person(PersonId person, UnitId unit) {
        return PATH + "/" + person + "?unit=" + unit;
    }

    /** Where what is shown of a unit is had as a file. */
    static String file(Shown shown, Kind kind, Language language) {
        return "team-file/" + shown.unit() + "." + kind.ending() + "?lang=" + language.code()
                + parameter("role", shown.filter().role())
                + parameter("site", shown.filter().site());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
