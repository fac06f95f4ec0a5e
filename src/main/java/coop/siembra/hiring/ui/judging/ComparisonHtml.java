package coop.siembra.hiring.ui.judging;

import coop.siembra.hiring.SideBySide;
import coop.siembra.hiring.SideBySide.Column;
import coop.siembra.hiring.SideBySide.OnScale;
import coop.siembra.hiring.model.judging.Comparison.Pair;
import coop.siembra.hiring.model.judging.Comparison.Placed;
import coop.siembra.hiring.model.judging.Comparison.Verdict;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Markup;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Applicants side by side: intervals on one line each, and in words who can be told from whom. Nothing is sorted or added up. */
record ComparisonHtml(SideBySide found, RatedNames names, Phrases phrases) {
    private static final double MOST = 100;

    String html() {
        var html = new Markup();
        who(html);
        html.tag("<section class='si-section'><h2>")
                .text(phrases.say("hiring.judging.compare.scores"))
                .tag("</h2>");
        if (found.scales().isEmpty()) {
            html.tag("<p class='si-card si-muted'>")
                    .text(phrases.say("hiring.judging.compare.no-scores"))
                    .tag("</p>");
        }
        found.scales().forEach(scale -> scale(html, scale));
        html.tag("</section>");
        for (var what : Rated.values()) {
            ratings(html, what);
        }
        return html.tag("<p class='si-muted'>")
                .text(phrases.say("hiring.judging.compare.person-decides"))
                .tag("</p>")
                .toString();
    }

    private void who(Markup html) {
        html.tag("<ul class='judging-compared'>");
        for (var column : found.columns()) {
            html.tag("<li class='si-card'><strong>")
                    .text(name(column))
                    .tag("</strong><span class='si-muted'>")
                    .text(phrases.stage(column.file().stage()))
                    .tag("</span></li>");
        }
        html.tag("</ul>");
    }

    private String name(Column column) {
        return phrases.applicant(column.file());
    }

    private void scale(Markup html, OnScale scale) {
        html.tag("<article class='si-card judging-scale'><h3>")
                .text(phrases.of(scale.scale().name()))
                .tag("</h3>");
        var placed = scale.comparison().applicants();
        html.tag("<div class='judging-lines'>");
        for (int i = 0; i < placed.size(); i++) {
            line(html, name(found.columns().get(i)), placed.get(i));
        }
        html.tag("</div>");
        boolean compared =
                scale.comparison().pairs().stream().anyMatch(pair -> pair.verdict() != Verdict.NOT_COMPARABLE);
        if (!compared) {
            html.tag("<p>")
                    .text(phrases.say("hiring.judging.compare.not-comparable-all"))
                    .tag("</p>");
        } else if (scale.comparison().allAlike()) {
            html.tag("<p class='judging-finding'>")
                    .text(phrases.say("hiring.judging.compare.all-alike"))
                    .tag("</p>");
        } else {
            html.tag("<ul class='judging-finding'>");
            scale.comparison()
                    .pairs()
                    .forEach(pair -> html.tag("<li>").text(words(pair)).tag("</li>"));
            html.tag("</ul>");
        }
        html.tag("</article>");
    }

    private void line(Markup html, String name, Placed placed) {
        html.tag("<div class='judging-line'><span>").text(name).tag("</span>");
        if (placed.value().isEmpty()) {
            html.tag("<span class='si-muted'>")
                    .text(phrases.say("hiring.judging.compare.no-score"))
                    .tag("</span>");
        } else {
            double value = placed.value().getAsDouble();
            double margin = placed.margin().orElse(0);
            double low = Math.max(0, value - margin);
            double high = Math.min(MOST, value + margin);
            html.tag("<span class='judging-bar' aria-hidden='true'><i style='left:" + number(low) + "%;width:"
                    + number(high - low) + "%'></i><b style='left:" + number(value) + "%'></b></span><span>");
            html.text(
                            placed.margin().isPresent()
                                    ? phrases.say(
                                            "hiring.judging.compare.from-to",
                                            Math.round(value),
                                            Math.round(low),
                                            Math.round(high))
                                    : phrases.say("hiring.judging.compare.no-margin", Math.round(value)))
                    .tag("</span>");
        }
        html.tag("</div>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String words(Pair pair) {
        var key = "hiring.judging.compare." + Phrases.word(pair.verdict());
        return pair.difference()
                .filter(difference -> pair.verdict() == Verdict.APART)
                .map(difference -> phrases.say(
                        "hiring.judging.compare.apart-by",
                        name(pair.first().value()),
                        name(pair.second().value()),
                        phrases.numbers().of(Math.abs(difference.value()), 0),
                        phrases.numbers()
                                .of(Math.max(0, Math.min(Math.abs(difference.low()), Math.abs(difference.high()))), 0),
                        phrases.numbers().of(Math.max(Math.abs(difference.low()), Math.abs(difference.high())), 0)))
                .orElseGet(() -> phrases.say(
                        key, name(pair.first().value()), name(pair.second().value())));
    }

    private String name(String application) {
        return found.columns().stream()
                .filter(column -> column.file().id().value().equals(application))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    private void ratings(Markup html, Rated what) {
        boolean any =
                found.columns().stream().anyMatch(column -> !given(column, what).isEmpty());
        html.tag("<section class='si-section'><h2>")
                .text(phrases.say("hiring.judging.compare.rated." + Phrases.word(what)))
                .tag("</h2>");
        if (!any) {
            html.tag("<p class='si-card si-muted'>")
                    .text(phrases.say("hiring.judging.compare.no-ratings"))
                    .tag("</p></section>");
            return;
        }
        html.tag("<div class='judging-compared'>");
        for (var column : found.columns()) {
            html.tag("<article class='si-card'><h3>").text(name(column)).tag("</h3>");
            var given = given(column, what);
            if (given.isEmpty()) {
                html.tag("<p class='si-muted'>")
                        .text(phrases.say("hiring.judging.compare.no-ratings"))
                        .tag("</p>");
            }
            given.forEach(card -> html.tag("<p><strong>")
                    .text(phrases.person(card.by()))
                    .tag("</strong></p>")
                    .tag(points(card, what)));
            html.tag("</article>");
        }
        html.tag("</div></section>");
    }

    private static List<Scorecard> given(Column column, Rated what) {
        return column.ratings().stream()
                .filter(given -> given.what() == what && given.card().submitted())
                .map(given -> given.card())
                .toList();
    }

    private String points(Scorecard card, Rated what) {
        var html = new Markup().tag("<dl class='judging-points'>");
        card.asked()
                .forEach(asked -> html.tag("<dt>")
                        .text(names.of(what, asked))
                        .tag("</dt><dd>")
                        .text(point(card.last(asked)))
                        .tag("</dd>"));
        return html.tag("</dl>").toString();
    }

    private static String point(OptionalInt point) {
        return point.isPresent() ? Integer.toString(point.getAsInt()) : "–";
    }
}
