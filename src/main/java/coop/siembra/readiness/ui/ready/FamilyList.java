package coop.siembra.readiness.ui.ready;

import coop.siembra.people.Unit;
import coop.siembra.readiness.UnitReadiness;
import coop.siembra.readiness.model.Tally;
import coop.siembra.ui.Markup;
import java.util.List;

/** The units right below one, each with its levels and the way to its own page. */
record FamilyList(Phrases phrases, Shown shown) {
    /** More are folded away. */
    static final int FIRST = 8;

    String html(List<Unit> below, List<UnitReadiness> figures) {
        var html = new Markup();
        int first = below.size() <= FIRST + 2 ? below.size() : FIRST;
        list(html, below.subList(0, first), figures);
        if (first < below.size()) {
            html.tag("<details><summary>")
                    .text(phrases.say("family.more", below.size() - first))
                    .tag("</summary>");
            list(html, below.subList(first, below.size()), figures);
            html.tag("</details>");
        }
        return html.toString();
    }

    private void list(Markup html, List<Unit> units, List<UnitReadiness> figures) {
        html.tag("<ul class='readiness-family'>");
        units.forEach(unit -> row(
                html,
                unit,
                figures.stream()
                        .filter(one -> one.unit().equals(unit.id()))
                        .map(UnitReadiness::tally)
                        .findFirst()
                        .orElse(Tally.NONE)));
        html.tag("</ul>");
    }

    private void row(Markup html, Unit unit, Tally tally) {
        html.tag("<li><a router-link")
                .attribute("href", ReadinessAddress.href(shown.in(unit.id())))
                .tag(">")
                .text(phrases.of(unit.name()))
                .tag("</a><small>")
                .text(
                        tally.overall().asked() == 0
                                ? phrases.say("family.people", tally.people())
                                : phrases.say(
                                        "family.ready",
                                        tally.overall().ready(),
                                        tally.overall().asked()))
                .tag("</small>" + Signs.bar(tally.overall(), phrases) + "</li>");
    }
}
