package coop.siembra.hiring.ui;

import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.ApplicantQuery.Order;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Markup;
import org.jspecify.annotations.Nullable;

/** Applicants as a table that becomes a list of cards on a phone; some headings are links that sort. */
record ApplicantTable(OpeningFile file, PipelineAddress shown, Phrases phrases) {
    private static final String NONE = "–";

    String html(ApplicantPage page) {
        var html = new Markup();
        html.tag("<table class='si-table hiring-table'><caption class='si-hidden'>")
                .text(phrases.say("hiring.pipeline.caption"))
                .tag("</caption><thead><tr>");
        heading(html, "number", Order.NUMBER);
        heading(html, "applicant", page.named() ? Order.NAME : null);
        heading(html, "stage", null);
        if (page.decisions()) {
            heading(html, "standing", null);
        }
        heading(html, "applied", null);
        if (file.recruits()) {
            heading(html, "link", null);
        }
        heading(html, "rated", Order.RATED);
        html.tag("</tr></thead><tbody>");
        page.rows().forEach(row -> row(html, row, page.decisions()));
        return html.tag("</tbody></table>").toString();
    }

    private void heading(Markup html, String column, @Nullable Order order) {
        boolean current = shown.order() == order;
        html.tag("<th scope='col'");
        if (order == null) {
            html.tag(">").text(label(column)).tag("</th>");
            return;
        }
        if (current) {
            html.attribute("aria-sort", shown.descending() ? "descending" : "ascending");
        }
        html.tag("><a router-link")
                .attribute("href", shown.sortedBy(order).href())
                .tag(">")
                .text(label(column))
                .tag(current ? "<span aria-hidden='true'>" + (shown.descending() ? " ↓" : " ↑") + "</span>" : "")
                .tag("</a></th>");
    }

    private void row(Markup html, ApplicantPage.Row row, boolean decisions) {
        html.tag(row.name().isPresent() ? "<tr><td class='hiring-number'" : "<tr><td class='hiring-number hiring-none'")
                .attribute("data-label", label("number"))
                .tag(">")
                .text(Integer.toString(row.number()))
                .tag("</td><th scope='row'><a router-link")
                .attribute("href", ApplicantView.path(row.id()))
                .tag(">")
                .text(phrases.applicant(row))
                .tag("</a></th>");
        cell(html, "stage", phrases.stage(file.opening(), row.stage()));
        if (decisions) {
            cell(html, "standing", row.standing().map(phrases::standing).orElse(NONE));
        }
        cell(html, "applied", phrases.day(row.receivedAt()));
        if (file.recruits()) {
            cell(html, "link", row.link().map(phrases::link).orElse(NONE));
        }
        cell(html, "rated", Integer.toString(row.rated()));
        html.tag("</tr>");
    }

    private void cell(Markup html, String column, String text) {
        html.tag(text.equals(NONE) ? "<td class='hiring-none'" : "<td")
                .attribute("data-label", label(column))
                .tag(">")
                .text(text)
                .tag("</td>");
    }

    private String label(String column) {
        return phrases.say("hiring.pipeline.column." + column);
    }
}
