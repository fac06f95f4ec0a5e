package coop.siembra.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.Ids;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterFile;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterLine;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One letter: what became of it and, for those who may see it, what it says. */
@Route(OutboxAddress.PATH + "/:letter")
@RolesAllowed({"ADMIN", "RECRUITER"})
class LetterView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient LetterBox box;
    private final transient Clock clock;
    private final Div said = new Div();

    LetterView(LetterBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
        addClassNames("si-page", "notices-letter");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("letter")
                .filter(Ids::isValid)
                .map(LetterId::new)
                .orElseThrow(NotFoundException::new);
        show(id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.letter.title"); // the subject may be nobody else's business
    }

    private void show(LetterId id) {
        removeAll();
        var file = box.find(id).orElseThrow(NotFoundException::new);
        var words = new LetterWords(this::getTranslation, getLocale(), clock.getZone(), clock.instant());
        add(
                Parts.row(Parts.link(getTranslation("notices.letter.back"), OutboxAddress.PATH, Tone.QUIET)),
                Parts.head(words.title(file.line()), ""),
                facts(file.line(), words),
                content(file, words));
        if (file.canGoAgain()) {
            add(Parts.row(Parts.button(getTranslation("notices.letter.again"), Tone.PRIMARY, click -> again(id))));
        }
        add(said);
    }

    private Component facts(LetterLine line, LetterWords words) {
        var html = new Markup();
        html.tag("<dl class='notices-facts'>");
        line.words()
                .ifPresent(shown -> fact(
                        html,
                        "notices.outbox.to",
                        shown.name().isBlank() ? shown.email() : shown.name() + " <" + shown.email() + ">"));
        fact(html, "notices.letter.about", words.about(line));
        fact(html, "notices.outbox.written", words.moment(line.writtenAt()));
        html.tag("<dt>")
                .text(getTranslation("notices.outbox.status"))
                .tag("</dt><dd><span class='si-badge " + LetterWords.tone(line.status()) + "'>");
        html.text(words.status(line.status()))
                .tag("</span> ")
                .text(words.then(line))
                .tag("</dd>");
        fact(html, "notices.letter.trouble", words.trouble(line));
        fact(html, "notices.letter.said", words.trouble(line).isEmpty() ? "" : line.said());
        fact(html, "notices.letter.tries", line.tries() == 0 ? "" : Integer.toString(line.tries()));
        return new Fragment("si-card", html.tag("</dl>").toString());
    }

    private void fact(Markup html, String key, String value) {
        if (!value.isEmpty()) {
            html.tag("<dt>")
                    .text(getTranslation(key))
                    .tag("</dt><dd>")
                    .text(value)
                    .tag("</dd>");
        }
    }

    private Component content(LetterFile file, LetterWords words) {
        if (file.content().isEmpty()) {
            return Parts.notice(Tone.INFO, new Paragraph(words.closed(file.line())));
        }
        var content = file.content().get();
        var html = new Markup();
        html.tag("<div class='notices-text' lang='" + content.language().code() + "'>")
                .text(content.text())
                .tag("</div>");
        if (!content.attachments().isEmpty()) {
            html.tag("<p class='si-muted si-small'>")
                    .text(getTranslation("notices.letter.attached", String.join(", ", content.attachments())))
                    .tag("</p>");
        }
        return Parts.section(getTranslation("notices.letter.text"), new Fragment("si-card", html.toString()));
    }

    private void again(LetterId id) {
        var outcome = box.sendAgain(id);
        show(id);
        said.removeAll();
        said.add(
                switch (outcome) {
                    case WAITING -> notice(Tone.GOOD, "notices.letter.again-waiting");
                    case NO_SERVER -> notice(Tone.BAD, "notices.letter.again-no-server");
                    case NOT_POSSIBLE -> notice(Tone.WARN, "notices.letter.again-not-possible");
                });
        said.getElement().callJsFunction("focus"); // the button is gone
    }

    private Component notice(Tone tone, String key) {
        return Parts.notice(tone, new Paragraph(getTranslation(key)));
    }
}
