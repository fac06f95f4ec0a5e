package coop.siembra.readiness.ui.ready;

import coop.siembra.content.Competency;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.JobRole;
import coop.siembra.readiness.model.JobRole.Target;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.RiskRule.Risk;
import coop.siembra.readiness.ui.ready.Shown.Listing;
import coop.siembra.readiness.ui.ready.Shown.Opened;
import coop.siembra.ui.Markup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of people with what is to be said of each: the first few, or a whole page of them.
 *
 * @param competencies by id
 */
record PeopleList(
        Phrases phrases, Shown shown, ReadinessContent content, Map<String, Competency> competencies, LocalDate today) {
    static final int FIRST = 5;

    String html(Listing listing, PeopleReadiness people) {
        var opened = Optional.ofNullable(shown.opened()).filter(open -> open.listing() == listing);
        var word = ReadinessAddress.word(listing);
        var html = new Markup();
        html.tag("<h3 id='readiness-" + word + "'>")
                .text(phrases.say("list." + word))
                .tag(" <span class='readiness-number'>" + people.total() + "</span></h3><p class='si-muted si-small'>")
                .text(phrases.say("list." + word + "-lead"))
                .tag("</p>");
        if (people.total() == 0) {
            return html.tag("<p>")
                    .text(phrases.say("list." + word + "-none"))
                    .tag("</p>")
                    .toString();
        }
        var rows = listing == Listing.MOVED ? Week.sorted(people.rows()) : people.rows();
        html.tag("<ul class='readiness-list'>");
        rows.stream().limit(opened.isPresent() ? rows.size() : FIRST).forEach(row -> row(html, listing, row));
        html.tag("</ul>");
        more(html, listing, people, opened.orElse(null));
        return html.toString();
    }

    private void row(Markup html, Listing listing, Row row) {
        html.tag("<li><a router-link")
                .attribute("href", ReadinessAddress.person(row.person(), shown.unit()))
                .tag(">")
                .text(row.name())
                .tag("</a> <span>");
        switch (listing) {
            case RISK -> html.text(risk(row));
            case LATE -> html.text(late(row));
            case MOVED -> moves(html, row);
        }
        html.tag("</span></li>");
    }

    private String risk(Row row) {
        var words = new ArrayList<String>();
        if (row.risks().contains(Risk.IDLE)) {
            var lastOn = row.lastOn();
            var missing = phrases.list(missing(row));
            words.add(
                    lastOn == null
                            ? phrases.say("list.risk.never", missing)
                            : phrases.say("list.risk.idle", missing, phrases.day(lastOn)));
        }
        if (row.risks().contains(Risk.FALLEN)) {
            words.add(phrases.say("list.risk.fallen", content.rules().risk().fallenDays()));
        }
        return String.join(" ", words);
    }

    /** The key competencies in which somebody is not yet where the role asks. */
    private List<String> missing(Row row) {
        var role = Optional.ofNullable(row.role()).flatMap(id -> content.role(new JobRoleId(id)));
        return role.map(JobRole::targets).orElse(List.of()).stream()
                .filter(Target::key)
                .map(target -> target.competency().value())
                .filter(competency -> row.standing()
                        .cell(competency)
                        .filter(cell -> cell.level() == Level.NOT_YET)
                        .isPresent())
                .map(this::name)
                .toList();
    }

    private String late(Row row) {
        var dueOn = Objects.requireNonNull(row.dueOn(), "somebody late without a date");
        return phrases.say("list.late.since", phrases.day(dueOn), ChronoUnit.DAYS.between(dueOn, today));
    }

    private void moves(Markup html, Row row) {
        html.tag("<span class='readiness-moves'>");
        Week.changes(row.moves()).values().stream()
                .sorted((one, other) -> Boolean.compare(other.isOverall(), one.isOverall()))
                .forEach(move -> html.tag("<span>")
                        .text(move.isOverall() ? phrases.say("heat.overall") : name(move.competency()))
                        .tag(": " + Signs.named(move.from(), phrases))
                        .tag("<span aria-hidden='true'> → </span><span class='si-hidden'>")
                        .text(" " + phrases.say("list.moved.to") + " ")
                        .tag("</span>" + Signs.named(move.to(), phrases) + "</span>"));
        html.tag("</span>");
    }

    private String name(String competency) {
        var found = competencies.get(competency);
        return found == null ? competency : phrases.name(found);
    }

    private void more(Markup html, Listing listing, PeopleReadiness people, @Nullable Opened opened) {
        if (opened == null) {
            if (people.total() > FIRST) {
                link(html, new Opened(listing, 0), phrases.say("list.all", people.total()));
            }
            return;
        }
        html.tag("<p class='readiness-more'>");
        if (opened.page() > 0) {
            link(html, new Opened(listing, opened.page() - 1), phrases.say("previous"));
        }
        if ((opened.page() + 1L) * PeopleReadiness.PAGE < people.total()) {
            link(html, new Opened(listing, opened.page() + 1), phrases.say("next"));
        }
        html.tag("<a class='si-button quiet' router-link")
                .attribute("href", ReadinessAddress.href(shown.opening(null)))
                .tag(">")
                .text(phrases.say("list.fewer"))
                .tag("</a></p>");
    }

    private void link(Markup html, Opened where, String words) {
        html.tag("<a class='si-button quiet' router-link")
                .attribute("href", ReadinessAddress.href(shown.opening(where)))
                .tag(">")
                .text(words)
                .tag("</a>");
    }
}
