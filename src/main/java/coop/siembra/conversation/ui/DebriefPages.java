package coop.siembra.conversation.ui;

import static coop.siembra.ui.Html.element;
import static coop.siembra.ui.Html.paragraphs;
import static coop.siembra.ui.Html.text;

import coop.siembra.conversation.model.Choice;
import coop.siembra.conversation.model.Debrief;
import coop.siembra.conversation.model.Evidence;
import coop.siembra.conversation.model.Moment;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a debrief as HTML. */
final class DebriefPages {
    private final Debrief debrief;
    private final Speech speech;
    private final Portrait portrait;
    private final Transcript transcript;

    DebriefPages(Debrief debrief, Speech speech) {
        this.debrief = debrief;
        this.speech = speech;
        this.portrait = new Portrait(debrief.conversation().person(), speech);
        this.transcript = new Transcript(portrait);
    }

    String verdict() {
        var result = debrief.ending().result().name().toLowerCase(Locale.ROOT);
        var badge = switch (debrief.ending().result()) {
            case RESOLVED -> "good";
            case PARTLY -> "warn";
            case BROKEN -> "bad";
        };
        return portrait.face("cv-avatar", debrief.last().mood())
                + element(
                        "div",
                        "cv-closing",
                        element("span", "si-badge " + badge, text(speech.words("debrief." + result)))
                                + paragraphs(speech.say(debrief.ending().closing())));
    }

    /** The figures of the chart, folded. */
    String table() {
        var rows = new StringBuilder();
        var trend = debrief.trend();
        for (int i = 0; i < trend.size(); i++) {
            var when = i == 0 ? speech.words("debrief.start") : speech.number(i);
            rows.append("<tr><th scope=\"row\">")
                    .append(text(when))
                    .append("</th><td>")
                    .append(speech.signed(trend.get(i).feeling()))
                    .append("</td><td>")
                    .append(speech.number(trend.get(i).trust()))
                    .append("</td></tr>");
        }
        return "<p class=\"si-muted\">" + text(TrendChart.summary(debrief, speech)) + "</p><details><summary>"
                + text(speech.words("debrief.asTable")) + "</summary><table><thead><tr>"
                + head("debrief.turn") + head("debrief.feeling") + head("debrief.trust")
                + "</tr></thead><tbody>" + rows + "</tbody></table></details>";
    }

    String point(Moment moment) {
        var turn = moment.turn();
        return "<header><span class=\"cv-kind\">" + text(speech.words("debrief." + kind(moment)))
                + "</span><span class=\"si-muted si-small\">"
                + text(speech.words("debrief.turnNumber", speech.number(turn.number()))) + "</span></header>"
                + "<p class=\"cv-heard\">"
                + text(portrait.person().name() + ": "
                        + quote(speech.say(turn.heard().says()))) + "</p>"
                + part(
                        "debrief.said",
                        "<p class=\"cv-quote\">"
                                + text(quote(speech.say(turn.said().text()))) + "</p>")
                + part("debrief.did", did(moment))
                + moment.better().map(this::better).orElseGet(this::noBetter);
    }

    /** Why a moment is a turning point, as the last part of a key: the least helpful answer may still have helped. */
    static String kind(Moment moment) {
        return switch (moment.turningPoint().orElseThrow()) {
            case HIGH -> "high";
            case LOW -> moment.change() > 0 ? "least" : "low";
            case MISSED -> "missed";
        };
    }

    /** What the answers showed of each competency that has a name; empty when that is none. */
    Optional<String> evidence() {
        var rows = debrief.evidence().stream()
                .flatMap(one -> speech.competencyName().apply(one.competency()).stream()
                        .map(name -> evidence(one, speech.say(name))))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of("<h3>" + text(speech.words("debrief.evidence")) + "</h3><ul>" + rows
                        + "</ul><p class=\"si-muted si-small\">" + text(speech.words("debrief.evidenceNote")) + "</p>");
    }

    String transcript() {
        return "<details><summary>" + text(speech.words("debrief.transcript")) + "</summary><div class=\"cv-past\">"
                + transcript.past(debrief.moments().stream().map(Moment::turn).toList())
                + transcript.theirs(debrief.last()) + "</div></details>";
    }

    private String evidence(Evidence one, String name) {
        long percent = Math.round(one.mean() * 100);
        return "<li><span>" + text(name) + "</span><span class=\"si-bar\" aria-hidden=\"true\"><i style=\"width:"
                + percent
                + "%\"></i></span><span class=\"si-small\">"
                + text(speech.words("debrief.observations", percent, one.observations())) + "</span></li>";
    }

    private String did(Moment moment) {
        var before = moment.turn().before();
        var after = moment.turn().after();
        return portrait.face("cv-avatar", moment.reply().mood()) + "<div><p class=\"cv-moved\">"
                + moved(
                        "debrief.feeling",
                        speech.signed(before.feeling()),
                        speech.signed(after.feeling()),
                        before.feeling(),
                        after.feeling())
                + moved(
                        "debrief.trust",
                        speech.number(before.trust()),
                        speech.number(after.trust()),
                        before.trust(),
                        after.trust())
                + "</p>" + paragraphs(speech.say(moment.turn().said().feedback())) + "</div>";
    }

    private String moved(String key, String from, String to, int before, int after) {
        String way = after > before ? "up" : after < before ? "down" : "same";
        return "<span class=\"cv-" + way + "\">" + text(speech.words("debrief.moved", speech.words(key), from, to))
                + "</span>";
    }

    private String better(Choice choice) {
        return part(
                "debrief.better",
                "<p class=\"cv-quote\">" + text(quote(speech.say(choice.text()))) + "</p>"
                        + paragraphs(speech.say(choice.feedback())));
    }

    private String noBetter() {
        return "<p class=\"si-muted\">" + text(speech.words("debrief.noBetter")) + "</p>";
    }

    private String part(String key, String inside) {
        String name = key.substring(key.indexOf('.') + 1);
        return "<section class=\"cv-part cv-part-" + name + "\"><h4>" + text(speech.words(key)) + "</h4>" + inside
                + "</section>";
    }

    private String head(String key) {
        return "<th scope=\"col\">" + text(speech.words(key)) + "</th>";
    }

    private String quote(String words) {
        return speech.words("debrief.quote", words);
    }
}
