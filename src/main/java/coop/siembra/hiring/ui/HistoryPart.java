package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What has happened, as far as the viewer may see, the last first. */
class HistoryPart extends Div {

    /** @param agreed the words of a statement, when they are known */
    HistoryPart(ApplicantFile file, Function<Consent, Optional<LocalizedText>> agreed, Phrases phrases) {
        var html = new Markup();
        html.tag("<ul class='hiring-trail'>");
        events(file, agreed, phrases)
                .forEach(event -> html.tag("<li><span>")
                        .text(event.words())
                        .tag("</span><small>")
                        .text(phrases.moment(event.at()) + event.note())
                        .tag("</small></li>"));
        add(Parts.section(
                phrases.say("hiring.history.title"),
                new Fragment(html.tag("</ul>").toString())));
    }

    /** Something that happened. */
    private record Event(Instant at, String words, String note) {
        Event(Instant at, String words) {
            this(at, words, "");
        }
    }

    private static List<Event> events(
            ApplicantFile file, Function<Consent, Optional<LocalizedText>> agreed, Phrases phrases) {
        var events = new ArrayList<Event>();
        events.add(new Event(file.receivedAt(), phrases.say("hiring.history.applied")));
        file.link().ifPresent(link -> events.add(new Event(link.madeAt(), phrases.say("hiring.history.link"))));
        file.consents().forEach(consent -> events.add(consent(file, consent, agreed.apply(consent), phrases)));
        file.adjustment().ifPresent(asked -> {
            events.add(new Event(asked.askedAt(), phrases.say("hiring.history.adjustment-asked")));
            var answer = asked.answer();
            if (answer != null) {
                events.add(new Event(
                        answer.at(), phrases.say("hiring.history.adjustment-answered", phrases.person(answer.by()))));
            }
        });
        file.reply().ifPresent(reply -> {
            var at = reply.submittedAt();
            if (at != null) {
                events.add(new Event(at, phrases.say("hiring.history.replied")));
            }
        });
        file.decided().ifPresent(decided -> {
            decided.decisions().forEach(decision -> decision(events, file, decision, phrases));
            decided.withdrawnAt().ifPresent(at -> events.add(new Event(at, phrases.say("hiring.history.withdrew"))));
            decided.reviews()
                    .forEach(review -> events.add(new Event(review.at(), phrases.say("hiring.history.review"))));
        });
        file.notes()
                .forEach(note -> events.add(
                        new Event(note.at(), phrases.say("hiring.history.note", phrases.person(note.by())))));
        events.sort(Comparator.comparing(Event::at).reversed());
        return events;
    }

    private static Event consent(ApplicantFile file, Consent consent, Optional<LocalizedText> agreed, Phrases phrases) {
        var title = phrases.of(file.opening().opening().title());
        var words =
                agreed.map(text -> phrases.of(text).replace("{opening}", title)).orElse(consent.statement());
        return new Event(
                consent.at(),
                phrases.say(consent.agreed() ? "hiring.history.agreed" : "hiring.history.took-back", words),
                " · " + phrases.say("hiring.history.text", consent.version()));
    }

    private static void decision(List<Event> events, ApplicantFile file, Decision decision, Phrases phrases) {
        var opening = file.opening().opening();
        boolean last = opening.stages().getLast().id().equals(decision.stage());
        events.add(new Event(
                decision.at(),
                phrases.say(
                        "hiring.history.decided",
                        phrases.person(decision.by()),
                        phrases.stage(opening, decision.stage()),
                        phrases.verdict(decision.verdict(), last))));
        decision.amendments()
                .forEach(amendment -> events.add(new Event(
                        amendment.at(),
                        phrases.say(
                                "hiring.history.amended",
                                phrases.person(amendment.by()),
                                phrases.stage(opening, decision.stage())))));
    }
}
