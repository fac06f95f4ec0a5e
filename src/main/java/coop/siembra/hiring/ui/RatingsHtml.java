package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.Judging.Given;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import java.util.List;
import java.util.OptionalInt;

/** What people gave, each by themselves; never added up. */
record RatingsHtml(List<Given> ratings, HiringContent content, Phrases phrases) {

    Component draw() {
        var html = new Markup();
        if (ratings.isEmpty()) {
            html.tag("<p>").text(phrases.say("hiring.ratings.none")).tag("</p>");
        }
        ratings.forEach(given -> given(html, given));
        return new Fragment("hiring-ratings", html.toString());
    }

    private void given(Markup html, Given given) {
        var card = given.card();
        var submitted = card.submittedAt();
        html.tag("<details class='hiring-more' open><summary>")
                .text(phrases.say(
                        "hiring.ratings.of",
                        phrases.say("hiring.rated." + Phrases.word(given.what())),
                        phrases.person(card.by())))
                .tag("</summary><p class='si-muted si-small'>")
                .text(
                        submitted == null
                                ? phrases.say("hiring.ratings.begun")
                                : phrases.say("hiring.ratings.handed-in", phrases.moment(submitted)))
                .tag("</p><ul class='hiring-trail'>");
        card.asked().forEach(asked -> asked(html, given, asked));
        html.tag("</ul></details>");
    }

    private void asked(Markup html, Given given, String asked) {
        var card = given.card();
        html.tag("<li><div><strong>")
                .text(point(card.last(asked), rated(card, asked)))
                .tag("</strong> ")
                .text(name(given, asked))
                .tag("</div>");
        var rating = card.ratings().get(asked);
        if (rating != null && !rating.notes().isBlank()) {
            html.tag("<p class='hiring-words'>").text(rating.notes()).tag("</p>");
        }
        card.amendments().stream()
                .filter(amendment -> amendment.asked().equals(asked))
                .forEach(amendment -> amendment(html, card, amendment));
        html.tag("</li>");
    }

    private void amendment(Markup html, Scorecard card, Scorecard.Amendment amendment) {
        html.tag("<p class='si-muted si-small'>")
                .text(phrases.say(
                        "hiring.ratings.amended",
                        point(card.first(amendment.asked()), true),
                        amendment.point(),
                        amendment.reason(),
                        phrases.moment(amendment.at())))
                .tag("</p>");
    }

    private static boolean rated(Scorecard card, String asked) {
        var rating = card.ratings().get(asked);
        return rating != null && !rating.open();
    }

    private String point(OptionalInt point, boolean rated) {
        if (point.isPresent()) {
            return phrases.say("hiring.ratings.point", point.getAsInt(), Scorecard.POINTS);
        }
        return phrases.say(rated ? "hiring.ratings.no-evidence" : "hiring.ratings.open");
    }

    private String name(Given given, String asked) {
        var version = new ContentVersion(given.version());
        return (given.what() == Rated.REPLY
                        ? content.tasks(version).or(content::tasks).stream()
                                .flatMap(all -> all.tasks().stream())
                                .flatMap(task -> task.dimension(asked).stream())
                                .map(dimension -> phrases.of(dimension.name()))
                        : content.interviews(version).or(content::interviews).stream()
                                .flatMap(all -> all.question(asked).stream())
                                .map(question -> phrases.of(question.ask())))
                .findFirst()
                .orElse(asked);
    }
}
