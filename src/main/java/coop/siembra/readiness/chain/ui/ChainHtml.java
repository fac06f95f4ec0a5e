package coop.siembra.readiness.chain.ui;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.model.Layers;
import coop.siembra.ui.Markup;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chain as nodes in layers, the people served last, and the same as a table. */
final class ChainHtml {
    private static final int VALUES = 6;

    private final ChainWords words;
    private final ChainPicture picture;
    private final @Nullable UnitId own;

    /** @param own where the reader works */
    ChainHtml(ChainWords words, ChainPicture picture, @Nullable UnitId own) {
        this.words = words;
        this.picture = picture;
        this.own = own;
    }

    String drawing(Layers layers) {
        var html = new Markup().tag("<ol class='chain-layers'>");
        for (var layer : layers.layers()) {
            html.tag("<li data-layer><p class='chain-layer-name'><span>")
                    .text(words.text("layer", layer.distance()))
                    .tag("</span></p><ul class='chain-nodes'>");
            layer.units().forEach(unit -> node(html, unit));
            html.tag("</ul></li>");
        }
        html.tag("<li data-layer><a class='chain-member' data-unit='@'")
                .attribute("href", ChainAddress.MEMBERS)
                .tag("><b>")
                .text(words.text("members"))
                .tag("</b></a>");
        values(html, layers);
        return html.tag("</li></ol>").toString();
    }

    /** What signs and lines mean; signs only to who sees any. */
    String legend() {
        var html = new Markup().tag("<ul class='chain-legend'>");
        var all = picture.seesAny() ? List.of("good", "mid", "low", "open", "own", "aside") : List.of("own", "aside");
        all.stream()
                .filter(sign -> own != null || !sign.equals("own"))
                .forEach(sign ->
                        html.tag("<li>").text(words.text("legend." + sign)).tag("</li>"));
        return html.tag("</ul>").toString();
    }

    /** Units from which no way leads to the people served. */
    String apart(List<UnitId> units) {
        var html = new Markup().tag("<ul class='chain-nodes'>");
        units.forEach(unit -> node(html, unit));
        return html.tag("</ul>").toString();
    }

    private void node(Markup html, UnitId id) {
        var look = words.look(id);
        html.tag("<li><a class='chain-node " + look.map(ChainWords.Look::style).orElse("closed")
                        + (id.equals(own) ? " own" : "") + "'")
                .attribute("data-unit", id.value())
                .attribute("href", ChainAddress.of(id))
                .tag("><b>")
                .text(words.name(id))
                .tag("</b><span class='chain-facts'>")
                .text(facts(id))
                .tag("</span>");
        look.ifPresent(
                shown -> html.tag("<span class='chain-share'><span aria-hidden='true'>" + shown.sign() + " </span>")
                        .text(shown.words())
                        .tag("</span>"));
        html.tag("</a></li>");
    }

    private String facts(UnitId id) {
        var steps = picture.chain().distance(id);
        return Stream.concat(
                        Stream.of(steps.isPresent() ? words.text("steps", steps.getAsInt()) : words.text("no-steps")),
                        picture.counts(id).map(tally -> words.people(tally.people())).stream())
                .reduce((distance, people) -> distance + " · " + people)
                .orElseThrow();
    }

    /** What arrives, from those who serve directly. */
    private void values(Markup html, Layers layers) {
        var said = layers.arrows().stream()
                .filter(arrow -> arrow.to() == null)
                .flatMap(arrow -> picture.unit(arrow.from()).stream())
                .flatMap(unit -> words.handed(unit, null).stream())
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return;
        }
        html.tag("<ul class='chain-values'>");
        said.stream()
                .limit(VALUES)
                .forEach(value -> html.tag("<li>").text(value).tag("</li>"));
        if (said.size() > VALUES) {
            html.tag("<li>").text(words.text("more", said.size() - VALUES)).tag("</li>");
        }
        html.tag("</ul>");
    }

    /** What the drawing shows, a row a unit, the farthest first. */
    String table(Layers layers) {
        var html = new Markup()
                .tag("<table class='si-table chain-table'><caption class='si-hidden'>")
                .text(words.text("table.caption"))
                .tag("</caption><thead><tr>");
        var columns = picture.seesAny()
                ? List.of("unit", "distance", "way", "serves", "served-by", "people", "share")
                : List.of("unit", "distance", "way", "serves", "served-by");
        columns.forEach(column ->
                html.tag("<th scope='col'>").text(words.text("table." + column)).tag("</th>"));
        html.tag("</tr></thead><tbody>");
        var drawn = Stream.concat(
                        layers.layers().stream().flatMap(layer -> layer.units().stream()), layers.apart().stream())
                .toList();
        var known = Set.copyOf(drawn);
        drawn.stream().flatMap(id -> picture.unit(id).stream()).forEach(unit -> row(html, unit, known));
        return html.tag("</tbody></table>").toString();
    }

    private void row(Markup html, Unit unit, Set<UnitId> drawn) {
        html.tag("<tr><th scope='row'><a router-link")
                .attribute("href", ChainAddress.of(unit.id()))
                .tag(">")
                .text(words.name(unit))
                .tag("</a></th><td>")
                .text(words.distance(unit.id()))
                .tag("</td><td>")
                .text(words.way(unit.id()).isEmpty() ? "–" : words.way(unit.id()))
                .tag("</td><td><ul>");
        unit.serves().stream().filter(drawn::contains).forEach(served -> served(html, unit, served));
        if (unit.servesMembers()) {
            served(html, unit, null);
        }
        more(html, unit.serves(), drawn);
        html.tag("</ul></td><td><ul>");
        var suppliers = picture.suppliers(unit.id());
        suppliers.stream()
                .filter(drawn::contains)
                .forEach(supplier -> html.tag("<li>").text(words.name(supplier)).tag("</li>"));
        more(html, suppliers, drawn);
        html.tag("</ul></td>");
        if (picture.seesAny()) {
            html.tag("<td>")
                    .text(picture.counts(unit.id())
                            .map(tally -> Integer.toString(tally.people()))
                            .orElse("–"))
                    .tag("</td><td>")
                    .text(words.look(unit.id()).map(ChainWords.Look::words).orElse("–"))
                    .tag("</td>");
        }
        html.tag("</tr>");
    }

    private void more(Markup html, List<UnitId> all, Set<UnitId> drawn) {
        int missing = (int) all.stream().filter(unit -> !drawn.contains(unit)).count();
        if (missing > 0) {
            html.tag("<li>").text(words.text("more", missing)).tag("</li>");
        }
    }

    private void served(Markup html, Unit unit, @Nullable UnitId to) {
        html.tag("<li>")
                .text(words.name(to)
                        + words.handed(unit, to).map(what -> ": " + what).orElse(""))
                .tag("</li>");
    }
}
