package coop.siembra.conversation.ui;

import static coop.siembra.ui.Html.element;
import static coop.siembra.ui.Html.hidden;
import static coop.siembra.ui.Html.paragraphs;
import static coop.siembra.ui.Html.text;

import coop.siembra.conversation.model.Choice;
import coop.siembra.conversation.model.Line;
import coop.siembra.conversation.model.Turn;
import java.util.List;

/** What was said, as HTML. */
record Transcript(Portrait portrait) {

    /** Everything up to the learner's last answer. */
    String past(List<Turn> turns) {
        var html = new StringBuilder();
        for (var turn : turns) {
            html.append(theirs(turn.heard())).append(mine(turn.said()));
        }
        return html.toString();
    }

    /** What the other person says: seen first, then heard. */
    String theirs(Line line) {
        var speech = portrait.speech();
        var does = line.does()
                .map(seen -> "<p class=\"cv-does\"><em>" + text(speech.say(seen)) + "</em></p>")
                .orElse("");
        return element(
                "div",
                "cv-line cv-them",
                who(portrait.person().name()) + hidden("(" + portrait.cues(line.mood()) + ")") + does
                        + "<div class=\"cv-bubble\"><span class=\"cv-typing\" aria-hidden=\"true\"><i></i><i></i><i></i></span>"
                        + "<div class=\"cv-words\">" + paragraphs(speech.say(line.says())) + "</div></div>");
    }

    String mine(Choice choice) {
        var speech = portrait.speech();
        return element(
                "div",
                "cv-line cv-me",
                who(speech.words("player.you")) + element("div", "cv-bubble", paragraphs(speech.say(choice.text()))));
    }

    private static String who(String name) {
        return "<span class=\"cv-who\">" + text(name) + "<span class=\"si-hidden\">:</span></span>";
    }
}
