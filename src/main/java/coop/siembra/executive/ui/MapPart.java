package coop.siembra.executive.ui;

import com.vaadin.flow.component.html.Section;
import coop.siembra.executive.OrganisationMap.Place;
import coop.siembra.executive.OrganisationMap.Region;
import coop.siembra.people.Unit;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Units in a table: the farther from the people served the more to the right, the readier the higher. */
record MapPart(Say say, Region region) {
    private static final int FAR = 4;
    private static final int NO_WAY = FAR + 1;

    /** How ready the people of a unit are, as rows. */
    private enum Row {
        MOST,
        HALF,
        THIN,
        UNKNOWN,
        FEW;

        static Row of(Place place) {
            return switch (place.culture().reading()) {
                case TOO_FEW -> FEW;
                case UNKNOWN -> UNKNOWN;
                case THIN -> THIN;
                case GROWN -> place.culture().most() ? MOST : HALF;
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Section show() {
        var html = new Markup().tag("<h2 id='map'>").text(say.text("map.title")).tag("</h2>");
        html.tag(crumbs());
        html.tag("<p>").text(say.text("map.lead")).tag("</p>");
        if (region.places().isEmpty()) {
            html.tag("<p class='si-muted'>").text(say.text("map.none")).tag("</p>");
        } else {
            table(html);
        }
        var section = new Section(new Fragment(html.toString()));
        section.addClassNames("si-card", "executive-map");
        return section;
    }

    private String crumbs() {
        if (region.path().size() < 2) {
            return "";
        }
        var html = new Markup()
                .tag("<nav")
                .attribute("aria-label", say.text("map.above"))
                .tag("><ol class='readiness-crumbs'>");
        region.path()
                .subList(0, region.path().size() - 1)
                .forEach(unit -> html.tag("<li><a router-link")
                        .attribute("href", inside(unit))
                        .tag(">")
                        .text(say.of(unit.name()))
                        .tag("</a></li>"));
        return html.tag("<li aria-current='page'>")
                .text(say.of(region.path().getLast().name()))
                .tag("</li></ol></nav>")
                .toString();
    }

    private static String inside(Unit unit) {
        return ExecutiveView.PATH + "?unit=" + unit.id();
    }

    private static int column(Place place) {
        return place.distance().isPresent() ? Math.min(place.distance().getAsInt(), FAR) : NO_WAY;
    }

    private void table(Markup html) {
        var columns = new TreeSet<Integer>();
        region.places().forEach(place -> columns.add(column(place)));
        html.tag("<table class='executive-table'><thead><tr><th scope='col'>")
                .text(say.text("map.corner"))
                .tag("</th>");
        columns.forEach(
                column -> html.tag("<th scope='col'>").text(column(column)).tag("</th>"));
        html.tag("</tr></thead><tbody>");
        for (var row : Row.values()) {
            var places = region.places().stream()
                    .filter(place -> Row.of(place) == row)
                    .toList();
            if (!places.isEmpty()) {
                row(html, row, places, columns);
            }
        }
        html.tag("</tbody></table>");
    }

    private String column(int column) {
        return switch (column) {
            case NO_WAY -> say.text("map.no-way");
            case FAR -> say.text("map.far", FAR);
            default -> say.text("map.steps", column);
        };
    }

    private void row(Markup html, Row row, List<Place> places, TreeSet<Integer> columns) {
        html.tag("<tr class='" + row.word() + "'><th scope='row'>")
                .text(say.text("map.row." + row.word()))
                .tag("</th>");
        for (int column : columns) {
            var here = places.stream().filter(place -> column(place) == column).toList();
            if (here.isEmpty()) {
                html.tag("<td class='empty'></td>");
                continue;
            }
            html.tag("<td").attribute("data-column", column(column)).tag("><ul>");
            here.forEach(place -> place(html, place));
            html.tag("</ul></td>");
        }
        html.tag("</tr>");
    }

    private void place(Markup html, Place place) {
        html.tag("<li><a router-link")
                .attribute("href", "team?unit=" + place.unit().id())
                .tag(">")
                .text(say.of(place.unit().name()))
                .tag("</a> <small>")
                .text(facts(place))
                .tag("</small>");
        if (place.inner()) {
            html.tag(" <a router-link class='executive-inside'")
                    .attribute("href", inside(place.unit()))
                    .attribute(
                            "aria-label",
                            say.text("map.inside.of", say.of(place.unit().name())))
                    .tag(">")
                    .text(say.text("map.inside"))
                    .tag("</a>");
        }
        html.tag("</li>");
    }

    private String facts(Place place) {
        return switch (Row.of(place)) {
            case FEW, UNKNOWN -> say.text("map.people", place.tally().people());
            default ->
                say.text(
                        "map.share",
                        Math.round(100 * place.culture().share()),
                        place.culture().known(),
                        place.tally().people());
        };
    }
}
