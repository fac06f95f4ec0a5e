package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.siembra.content.Competency;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.JobRole;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.ui.ready.CompetencyTable.Line;
import coop.siembra.readiness.ui.ready.Past.Then;
import coop.siembra.readiness.ui.ready.Shown.Listing;
import coop.siembra.readiness.ui.ready.Shown.Whom;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of the page that say something of a unit with people in it. */
record Sections(
        Phrases phrases,
        TeamPicture picture,
        ReadinessContent content,
        List<Competency> competencies,
        Map<JobRoleId, LocalizedText> roleNames,
        LocalDate today,
        Consumer<String> choosing) {
    static final String LISTS = "readiness-lists";
    static final String MAP = "readiness-map";
    static final String COMPETENCIES = "readiness-competencies";
    static final String MONTHS = "readiness-months";

    private Shown shown() {
        return picture.shown();
    }

    /** How the unit stands, in words and in four numbers that lead to the people. */
    Component summary() {
        var tally = picture.tally();
        var summary =
                new Summary(tally, picture.week(), picture.list(Listing.MOVED).total());
        var html = new Markup()
                .tag("<p class='readiness-sentence'>")
                .text(summary.first(phrases))
                .tag("</p>");
        if (tally.overall().asked() > 0) {
            html.tag("<ul class='readiness-tiles'>");
            for (var level : Level.values()) {
                tile(html, level, tally.overall().at(level));
            }
            html.tag("</ul>" + Signs.bar(tally.overall(), phrases));
        }
        html.tag("<p>").text(String.join(" ", summary.rest(phrases))).tag("</p>");
        ago().ifPresent(words -> html.tag("<p class='si-muted'>").text(words).tag("</p>"));
        var asOf = picture.family().unit().asOf();
        if (asOf != null) {
            html.tag("<p class='si-muted si-small'>")
                    .text(phrases.say("as-of", phrases.day(asOf)))
                    .tag("</p>");
        }
        return new Fragment("readiness-summary si-card", html.toString());
    }

    private void tile(Markup html, Level level, int count) {
        var word = ReadinessAddress.word(level);
        var inside = Signs.of(level) + "<b>" + count + "</b><span>" + Html.text(phrases.level(level)) + "</span>";
        boolean linked = count > 0 && !picture.isLarge();
        var whom = shown().whom();
        boolean chosen = whom.level() == level && whom.competency().equals(Move.OVERALL);
        html.tag("<li class='" + word + "'>");
        if (linked) {
            html.tag("<a router-link" + (chosen ? " aria-current='true'" : ""))
                    .attribute(
                            "href",
                            ReadinessAddress.href(chosen ? shown().with(Whom.ALL) : shown().at(Move.OVERALL, level)))
                    .tag(">" + inside + "</a></li>");
        } else {
            html.tag("<div>" + inside + "</div></li>");
        }
    }

    /** The unit now and then; months are counted for all of its people only. */
    private Optional<String> ago() {
        if (!shown().filter().isAll()) {
            return Optional.empty();
        }
        return compared(Past.of(picture.months(), Move.OVERALL));
    }

    private Optional<String> compared(Past past) {
        return past.then()
                .map(then -> phrases.say(
                        key(then),
                        phrases.month(then.point().month()),
                        then.point().percentReady(),
                        past.points().getLast().percentReady()));
    }

    private static String key(Then then) {
        return then.yearAgo() ? "trend.year-ago" : "trend.first-month";
    }

    /** Whom to talk to, who is late, and to whom something happened. */
    Component lists() {
        var list = new PeopleList(
                phrases,
                shown(),
                content,
                competencies.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity())),
                today);
        var cards = Parts.box("readiness-lists");
        for (var listing : Listing.values()) {
            var opened = shown().opened();
            boolean whole = opened != null && opened.listing() == listing;
            if (opened == null || whole) {
                cards.add(new Fragment(
                        whole ? "si-card readiness-whole" : "si-card", list.html(listing, picture.list(listing))));
            }
        }
        return titled(LISTS, "list.title", cards);
    }

    /** Who stands where in what. */
    Component map() {
        var people = picture.people();
        if (people == null) {
            return titled(
                    MAP,
                    "heat.title",
                    Parts.notice(Tone.INFO, new Paragraph(phrases.say("heat.large", TeamPictures.MOST_LISTED))));
        }
        var section = titled(MAP, "heat.title");
        section.addClassName("readiness-people");
        section.add(Parts.muted(phrases.say("heat.lead")), new Fragment(Signs.legend(phrases)));
        chosen().ifPresent(section::add);
        if (people.rows().isEmpty()) {
            section.add(Parts.card(Parts.muted(phrases.say("heat.nobody"))));
            return section;
        }
        var columns = picture.lines(competencies).stream().map(Line::competency).toList();
        var map = new HeatMap(new HeatTable(phrases, shown(), columns, roleNames).html(people.rows()), choosing);
        var card = Parts.box("si-card si-table-card readiness-heat-card", map);
        section.add(card);
        if (people.total() > PeopleReadiness.PAGE) {
            section.add(pager(people));
        }
        return section;
    }

    /** What the people in the map are chosen by. */
    private Optional<Component> chosen() {
        var whom = shown().whom();
        var level = whom.level();
        if (level == null) {
            return Optional.empty();
        }
        var competency = competencies.stream()
                .filter(one -> one.id().value().equals(whom.competency()))
                .findFirst()
                .map(phrases::name)
                .orElse(phrases.say("heat.overall"));
        var people = picture.people();
        return Optional.of(Parts.row(
                new Fragment(
                        "readiness-chosen",
                        Html.text(phrases.say("heat.chosen", competency, people == null ? 0 : people.total())) + " "
                                + Signs.named(level, phrases)),
                Parts.link(phrases.say("heat.everybody"), ReadinessAddress.href(shown().with(Whom.ALL)), Tone.QUIET)));
    }

    private Component pager(PeopleReadiness people) {
        int page = shown().whom().page();
        int pages = (int) ((people.total() + PeopleReadiness.PAGE - 1) / PeopleReadiness.PAGE);
        var nav = new Nav();
        nav.addClassName("si-row");
        nav.setAriaLabel(phrases.say("heat.pages"));
        if (page > 0) {
            nav.add(turn("previous", page - 1));
        }
        nav.add(new Paragraph(phrases.say("heat.page", page + 1, pages)));
        if (page + 1 < pages) {
            nav.add(turn("next", page + 1));
        }
        return nav;
    }

    private Component turn(String key, int page) {
        return Parts.link(
                phrases.say(key),
                ReadinessAddress.href(shown().with(shown().whom().turned(page))),
                Tone.PLAIN);
    }

    /** Each competency of the unit. */
    Component competencies(List<Line> lines) {
        var roles = content.roles().stream().filter(this::isHere).toList();
        var table = new CompetencyTable(phrases, shown(), roles, !picture.isLarge());
        return titled(
                COMPETENCIES,
                "strip.title",
                Parts.muted(phrases.say("strip.lead")),
                new Fragment("si-card si-table-card readiness-competencies-card", table.html(lines)),
                folded("strip.figures", table.figures(lines)));
    }

    private boolean isHere(JobRole role) {
        var asked = shown().filter().role();
        return picture.choices().roles().containsKey(role.id().value())
                && (asked == null || asked.equals(role.id().value()));
    }

    /** How the unit came here. */
    Component months(List<Line> lines) {
        var past = Past.of(picture.months(), shown().months());
        var section = titled(MONTHS, "trend.title");
        section.add(new Fragment("readiness-choices", choices(lines)));
        if (!shown().filter().isAll()) {
            section.add(Parts.muted(phrases.say("trend.unfiltered")));
        }
        if (past.points().size() < 2) {
            section.add(Parts.card(Parts.muted(phrases.say("trend.too-few"))));
            return section;
        }
        var words = compared(past).orElse("");
        section.add(
                Parts.card(
                        Parts.muted(words), new Fragment(Signs.legend(phrases)), new MonthsChart(past, words, phrases)),
                folded("trend.figures", MonthsChart.table(past, phrases)));
        return section;
    }

    private String choices(List<Line> lines) {
        var html = new Markup()
                .tag("<nav")
                .attribute("aria-label", phrases.say("trend.of"))
                .tag("><ul class='readiness-chips'>");
        choice(html, Move.OVERALL, phrases.say("heat.overall"));
        lines.forEach(line -> choice(html, line.competency().id().value(), phrases.shortName(line.competency())));
        return html.tag("</ul></nav>").toString();
    }

    private void choice(Markup html, String competency, String words) {
        boolean current = shown().months().equals(competency);
        html.tag("<li><a router-link" + (current ? " aria-current='true'" : ""))
                .attribute("href", ReadinessAddress.href(shown().over(competency)))
                .tag(">")
                .text(words)
                .tag("</a></li>");
    }

    /** What all of this rests on. */
    Component explained(ZoneId zone) {
        var html = new EvidenceHtml(phrases, content, zone);
        var details =
                new NativeDetails(phrases.say("explain.title"), new Fragment("readiness-explained", html.explained()));
        details.addClassName("si-card");
        return details;
    }

    private Component folded(String key, String table) {
        var region = new Fragment("readiness-wide", table);
        region.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", phrases.say(key));
        var details = new NativeDetails(phrases.say(key), region);
        details.addClassName("readiness-folded");
        return details;
    }

    private Section titled(String id, String key, Component... parts) {
        var title = new H2(phrases.say(key));
        title.setId(id);
        title.getElement().setAttribute("tabindex", "-1");
        var section = new Section(title);
        section.addClassName("si-section");
        section.add(parts);
        return section;
    }
}
