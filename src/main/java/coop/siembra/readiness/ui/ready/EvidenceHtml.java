package coop.siembra.readiness.ui.ready;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.readiness.EvidencePage;
import coop.siembra.readiness.EvidencePage.Piece;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.content.ReadinessContent.SourceWords;
import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.JobRole;
import coop.siembra.readiness.model.JobRole.Target;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.ui.Markup;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody stands in a competency, and the evidence that rests on, in words. */
record EvidenceHtml(Phrases phrases, ReadinessContent content, ZoneId zone) {

    /** The level, the estimate with its range, and what the role asks. */
    String standing(Row row, String competency) {
        var html = new Markup().tag("<div class='readiness-standing'>");
        var target = target(row, competency);
        row.standing()
                .cell(competency)
                .ifPresentOrElse(
                        cell -> cell(html, cell, target),
                        () -> html.tag("<p>").text(phrases.say("evidence.none")).tag("</p>"));
        var role = role(row);
        html.tag("<p>")
                .text(
                        target.isPresent()
                                ? phrases.say(
                                        target.get().key() ? "evidence.target-key" : "evidence.target",
                                        role.map(JobRole::name).map(phrases::of).orElse(""),
                                        Phrases.hundredths(target.get().target()))
                                : phrases.say("evidence.not-asked"))
                .tag(" ")
                .text(target.map(Target::reason).map(phrases::of).orElse(""));
        return html.tag("</p></div>").toString();
    }

    private Optional<JobRole> role(Row row) {
        return Optional.ofNullable(row.role()).flatMap(id -> content.role(new JobRoleId(id)));
    }

    Optional<Target> target(Row row, String competency) {
        return role(row).flatMap(role -> role.target(competency));
    }

    private void cell(Markup html, Cell cell, Optional<Target> target) {
        if (cell.level() != null) {
            html.tag("<p>" + Signs.named(cell.level(), phrases) + " ")
                    .text(phrases.say("meaning." + ReadinessAddress.word(cell.level())))
                    .tag("</p>");
        }
        var estimate = cell.estimate();
        html.tag(gauge(estimate, cell.known(), target)).tag("<p>");
        if (cell.known()) {
            html.text(estimate(estimate));
        } else {
            html.text(phrases.say(
                    "evidence.unknown", Phrases.hundredths(estimate.low()), Phrases.hundredths(estimate.high())));
        }
        html.tag("</p>");
    }

    private String estimate(Estimate estimate) {
        return phrases.say(
                "evidence.estimate",
                Phrases.hundredths(estimate.mean()),
                Phrases.hundredths(estimate.low()),
                Phrases.hundredths(estimate.high()));
    }

    /** The range on a line from 0 to 100, the estimate in it, and what is asked; adds nothing to the words. */
    static String gauge(Estimate estimate, boolean known, Optional<Target> target) {
        return "<span class='readiness-gauge" + (known ? "" : " wide") + "' aria-hidden='true'><i style='left:"
                + number(estimate.low()) + "%;width:" + number(estimate.high() - estimate.low()) + "%'></i>"
                + (known ? "<b style='left:" + number(estimate.mean()) + "%'></b>" : "")
                + target.map(asked -> "<u style='left:" + number(asked.target()) + "%'></u>")
                        .orElse("") + "</span>";
    }

    private static String number(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio * 100);
    }

    /** One page of the evidence, the newest first. */
    String pieces(EvidencePage page) {
        if (page.total() == 0) {
            return new Markup()
                    .tag("<p class='si-muted'>")
                    .text(phrases.say("evidence.nothing"))
                    .tag("</p>")
                    .toString();
        }
        var html = new Markup().tag("<ul class='readiness-pieces'>");
        page.pieces().forEach(piece -> piece(html, piece));
        return html.tag("</ul>").toString();
    }

    private void piece(Markup html, Piece piece) {
        var where = Stream.of(piece.activity(), piece.course(), piece.instrument())
                .filter(Objects::nonNull)
                .map(phrases::of)
                .toList();
        html.tag("<li><p><strong>")
                .text(source(piece))
                .tag("</strong> <span>")
                .text(String.join(" · ", where))
                .tag("</span>");
        observed(html, piece);
        html.tag("</p><p>")
                .text(phrases.day(LocalDate.ofInstant(piece.at(), zone)) + ": ")
                .tag("<em>")
                .text(phrases.value(piece.value()))
                .tag("</em>")
                .text(piece.pieces() > 1 ? " " + phrases.say("evidence.together", piece.pieces()) : "")
                .tag("</p><p class='si-muted si-small'>")
                .text(phrases.say("evidence.weight", piece.weightToday(), piece.weight()))
                .tag("</p></li>");
    }

    /** By whom it was seen, with the way to what was taken down. */
    private void observed(Markup html, Piece piece) {
        var told = piece.observed();
        if (told != null) {
            html.tag("<a router-link")
                    .attribute("href", "observation/" + told.id())
                    .tag(">")
                    .text(phrases.of(told.situation()))
                    .tag("</a>")
                    .text(told.by().isEmpty() ? "" : " · " + told.by());
        }
    }

    private String source(Piece piece) {
        var name = piece.sourceName();
        return name == null
                ? phrases.say("evidence.source." + ReadinessAddress.word(piece.source()))
                : phrases.of(name);
    }

    /** How figures come about, for those who want to know. */
    String explained() {
        var html = new Markup().tag("<p>").text(phrases.say("explain.estimate")).tag("</p>");
        var words = content.words();
        if (words != null) {
            html.tag("<ul>");
            Stream.of(Source.values())
                    .map(words.sources()::get)
                    .filter(Objects::nonNull)
                    .forEach(source -> source(html, source));
            html.tag("</ul>");
            List.of(words.unknown(), words.risk(), words.note())
                    .forEach(text -> html.tag("<p>").text(phrases.of(text)).tag("</p>"));
        }
        return html.toString();
    }

    private void source(Markup html, SourceWords source) {
        html.tag("<li><strong>")
                .text(phrases.of(source.name()))
                .tag("</strong>: ")
                .text(phrases.of(source.meaning()))
                .tag("</li>");
    }
}
