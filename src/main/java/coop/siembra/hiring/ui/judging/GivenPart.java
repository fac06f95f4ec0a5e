package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.Component;
import coop.siembra.hiring.RatingDesk;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import java.util.ArrayList;
import java.util.List;

/** Ratings beside each other once they are handed in: what each gave alone, and what they amended. Nothing is added up. */
final class GivenPart {

    private GivenPart() {}

    static Component of(List<RatingField.Asked> asked, RatingDesk desk, Phrases phrases) {
        var cards = new ArrayList<Scorecard>();
        cards.add(desk.own());
        cards.addAll(desk.others());
        var names = cards.stream()
                .map(card -> card.equals(desk.own()) ? phrases.say("hiring.judging.mine") : phrases.person(card.by()))
                .toList();
        var section = Parts.section(
                phrases.say("hiring.judging.given"),
                Parts.muted(phrases.say(
                        desk.others().isEmpty() ? "hiring.judging.given-alone" : "hiring.judging.given-lead")));
        section.add(new Fragment("judging-given", html(asked, cards, names, phrases)));
        return Parts.card(section);
    }

    private static String html(
            List<RatingField.Asked> asked, List<Scorecard> cards, List<String> names, Phrases phrases) {
        var html = new Markup();
        for (var one : asked) {
            html.tag("<section class='judging-given-asked'><h3>")
                    .text(one.title())
                    .tag("</h3><dl>");
            for (int i = 0; i < cards.size(); i++) {
                html.tag("<dt>").text(names.get(i)).tag("</dt><dd>");
                rating(html, cards.get(i), one.id(), phrases);
                html.tag("</dd>");
            }
            html.tag("</dl></section>");
        }
        return html.toString();
    }

    private static void rating(Markup html, Scorecard card, String asked, Phrases phrases) {
        var first = card.first(asked);
        html.tag("<strong>")
                .text(
                        first.isPresent()
                                ? phrases.say("hiring.judging.point-of", first.getAsInt(), Scorecard.POINTS)
                                : phrases.say("hiring.judging.no-evidence"))
                .tag("</strong> ");
        var rating = card.ratings().get(asked);
        if (rating != null && !rating.notes().isBlank()) {
            html.tag("<span class='judging-notes'>").text(rating.notes()).tag("</span>");
        }
        card.amendments().stream()
                .filter(amendment -> amendment.asked().equals(asked))
                .forEach(amendment -> html.tag("<p class='judging-amended'>")
                        .text(phrases.say(
                                "hiring.judging.amended",
                                amendment.point(),
                                phrases.day(amendment.at()),
                                amendment.reason()))
                        .tag("</p>"));
    }
}
