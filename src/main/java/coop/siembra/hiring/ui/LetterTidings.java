package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.hiring.CorrespondenceOutcome;
import coop.siembra.hiring.PromiseSettings;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.ui.watch.WatchAddress;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterId;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever writes to an applicant what came of it, and what is missing where. */
record LetterTidings(HiringContent content, PromiseSettings promises, Phrases phrases) {
    /** What an organisation says of itself. */
    private static final Set<String> PROMISES = Set.of("privacy-contact", "authority", "decision-date");

    /** Makes it for a reader. */
    @Component
    record Maker(HiringContent content, PromiseSettings promises) {

        LetterTidings in(Phrases phrases) {
            return new LetterTidings(content, promises, phrases);
        }
    }

    Div of(CorrespondenceOutcome outcome) {
        return switch (outcome) {
            case CorrespondenceOutcome.Written(var letter) ->
                Parts.notice(Tone.GOOD, new Paragraph(phrases.say("hiring.letter.written")), Parts.row(link(letter)));
            case CorrespondenceOutcome.Drafted(var subject, var text) -> draft(subject, text);
            case CorrespondenceOutcome.Incomplete(var missing) -> incomplete(missing);
            case CorrespondenceOutcome.NoAddress none ->
                Parts.notice(Tone.WARN, new Paragraph(phrases.say("hiring.letter.no-address")));
            case CorrespondenceOutcome.Refused(var reason) ->
                Parts.notice(Tone.WARN, new Paragraph(phrases.say("hiring.letter.refused", phrases.refused(reason))));
        };
    }

    /** To the letter in the outbox, for recruiters of the opening's unit; there it is asked anew what they may read of it. */
    Anchor link(LetterId letter) {
        return Parts.link(phrases.say("hiring.letter.see"), LetterBox.page(letter), Tone.PLAIN);
    }

    private Div draft(String subject, String text) {
        var html = new Markup()
                .tag("<p><strong>")
                .text(subject)
                .tag("</strong></p><p class='hiring-words'>")
                .text(text)
                .tag("</p>");
        return Parts.notice(
                Tone.INFO, new Paragraph(phrases.say("hiring.letter.draft")), new Fragment(html.toString()));
    }

    private Div incomplete(Set<String> missing) {
        var list = new UnorderedList();
        missing.forEach(piece -> list.add(new ListItem(missing(piece))));
        var notice = Parts.notice(Tone.WARN, new Paragraph(phrases.say("hiring.letter.incomplete")), list);
        if (missing.stream().anyMatch(PROMISES::contains)) {
            notice.add(
                    promises.mayChange()
                            ? Parts.row(
                                    Parts.link(phrases.say("hiring.letter.to-rules"), WatchAddress.RULES, Tone.PLAIN))
                            : new Paragraph(phrases.say("hiring.letter.ask-administrator")));
        }
        return notice;
    }

    private String missing(String piece) {
        if (piece.equals("link")) {
            return phrases.say("hiring.letter.missing-link");
        }
        return content.mails().stream()
                .flatMap(mails -> mails.placeholders().stream())
                .filter(known -> known.id().equals(piece))
                .findFirst()
                .map(known -> phrases.of(known.text()))
                .orElseGet(() -> phrases.say("hiring.letter.missing-template", piece));
    }
}
