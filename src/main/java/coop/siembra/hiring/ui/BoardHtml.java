package coop.siembra.hiring.ui;

import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.Board;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Markup;
import java.util.List;

/** Applicants in columns by where they stand. Nobody is dragged: going on is a decision, with reasons. */
record BoardHtml(Opening opening, Phrases phrases) {

    String html(Board board) {
        var html = new Markup();
        columns(
                html,
                "hiring.pipeline.under-way",
                board.columns().stream()
                        .filter(column -> column.stage() != null)
                        .toList());
        columns(
                html,
                "hiring.pipeline.ended",
                board.columns().stream()
                        .filter(column -> column.stage() == null)
                        .toList());
        return html.toString();
    }

    private void columns(Markup html, String title, List<Board.Column> columns) {
        if (columns.isEmpty()) {
            return;
        }
        html.tag("<section class='hiring-board-part'><h2>")
                .text(phrases.say(title))
                .tag("</h2><div class='hiring-board'>");
        columns.forEach(column -> column(html, column));
        html.tag("</div></section>");
    }

    private void column(Markup html, Board.Column column) {
        html.tag("<section class='hiring-column'><h3>")
                .text(name(column))
                .tag(" <span class='hiring-count'>")
                .text(phrases.number(column.count()))
                .tag("</span></h3>");
        if (column.first().isEmpty()) {
            html.tag("<p class='si-muted si-small'>")
                    .text(phrases.say("hiring.pipeline.nobody"))
                    .tag("</p>");
        } else {
            html.tag("<ul>");
            column.first().forEach(row -> card(html, row));
            html.tag("</ul>");
        }
        if (column.count() > column.first().size()) {
            html.tag("<a router-link class='hiring-column-all'")
                    .attribute("href", all(column))
                    .tag(">")
                    .text(phrases.say("hiring.pipeline.all", column.count()))
                    .tag("<span class='si-hidden'>: ")
                    .text(name(column))
                    .tag("</span></a>");
        }
        html.tag("</section>");
    }

    private String name(Board.Column column) {
        var stage = column.stage();
        return stage == null ? column.standing().map(phrases::standing).orElse("") : phrases.stage(opening, stage);
    }

    private String all(Board.Column column) {
        return PipelineAddress.table(opening.id())
                .in(column.stage())
                .standing(column.standing().orElse(null))
                .href();
    }

    private void card(Markup html, ApplicantPage.Row row) {
        html.tag("<li><a router-link")
                .attribute("href", ApplicantView.path(row.id()))
                .tag(">")
                .text(phrases.applicant(row))
                .tag("</a><small>")
                .text(phrases.say("hiring.pipeline.applied", phrases.day(row.receivedAt())));
        if (row.standing().filter(Standing.WAITING::equals).isPresent()) {
            row.link().ifPresent(link -> html.text(" · ").text(phrases.link(link)));
        }
        if (row.rated() > 0) {
            html.text(" · ").text(phrases.say("hiring.pipeline.rated", row.rated()));
        }
        html.tag("</small></li>");
    }
}
