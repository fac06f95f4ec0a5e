package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.hiring.applicant.ApplicantRooms;
import coop.siembra.hiring.applicant.DeskOutcome;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.DeskOutcome.Shut;
import coop.siembra.hiring.applicant.Own;
import coop.siembra.hiring.content.Filler;
import coop.siembra.hiring.content.Filling.Filled;
import coop.siembra.hiring.content.Filling.Missing;
import coop.siembra.hiring.content.Notice;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What each of an applicant's pages is made from.
 *
 * @param token of the link
 * @param show shows the page of a name; an empty one is where the link leads
 */
record Room(ApplicantRooms rooms, String token, Own own, Voice voice, Consumer<String> show) {
    static final String PATH = "application/";

    String say(String key, Object... values) {
        return I18NProvider.translate(voice.locale(), "hiring.applicant." + key, values);
    }

    String of(LocalizedText text) {
        return voice.say(text);
    }

    /** A page's address. */
    String path(String page) {
        return PATH + token + (page.isEmpty() ? "" : "/" + page);
    }

    Anchor link(String text, String page, Tone tone) {
        return Parts.link(text, path(page), tone);
    }

    Anchor back() {
        return link(say("back"), "", Tone.QUIET);
    }

    /** How the application stands, in a sentence or two. */
    String standing() {
        var key = "situation." + Ids.of(own.situation());
        return switch (own.situation()) {
            case READY -> say(key, value("until"));
            case TOO_EARLY -> say(key, own.beginsOn().map(voice::day).orElse(""));
            case APPLIED, OVER -> say(key, value("decision-date"));
            case DONE ->
                own.notice("thanks").flatMap(Notice::intro).map(this::fill).orElse("");
            case HELD, HALTED, WITHDRAWN, NOT_FILLED, TO_CONSENT -> say(key);
        };
    }

    /** The same room as it is now; nothing when the link does not work any more. */
    Optional<Room> again() {
        return rooms.desk().enter(token).map(now -> new Room(rooms, token, now, voice, show));
    }

    /** A text of a notice, filled. Where something is missing in it, it is better left out than shown with a hole. */
    String fill(LocalizedText text) {
        return fill(own.filler(), text);
    }

    static String fill(Filler filler, LocalizedText text) {
        return switch (filler.text(text)) {
            case Filled(var words) -> words;
            case Missing missing -> "";
        };
    }

    static Component words(String text) {
        return new Fragment("applicant-words", Html.paragraphs(text).replace("\n", "<br>"));
    }

    /** Title, intro and nothing else. */
    Component head(Notice notice) {
        var head = Parts.box("applicant-part", new H1(of(notice.title())));
        notice.intro().map(this::fill).ifPresent(intro -> {
            var words = words(intro);
            words.addClassName("si-lead");
            head.add(words);
        });
        return head;
    }

    Component section(Notice.Section section) {
        return section(of(section.title()), fill(section.text()));
    }

    static Component section(String title, String text) {
        var section = new Section(new H2(title), words(text));
        section.addClassName("applicant-section");
        return section;
    }

    /** All sections that are for this opening. */
    Component sections(Notice notice) {
        var all = Parts.box("applicant-part");
        notice.sections(own.with()).forEach(section -> all.add(section(section)));
        return all;
    }

    /** Does something and shows a page once it is stored; otherwise says what is the matter. */
    void then(Supplier<DeskOutcome> step, Div said, String page) {
        switch (step.get()) {
            case Done done -> show.accept(page);
            case Shut shut -> show.accept("");
            case Refused(var reason) -> alert(said, say("refused." + Ids.of(reason)));
        }
    }

    static void alert(Div said, String words) {
        said.removeAll();
        said.add(Parts.notice(Tone.WARN, new Paragraph(words)));
    }

    /** Where alerts appear. */
    static Div said() {
        var said = new Div();
        said.getElement().setAttribute("role", "alert");
        return said;
    }

    /**
     * A button that asks once more.
     *
     * @param key of the button; {@code .sure} asks and {@code .yes} does it
     */
    Component twice(String key, Div said, Runnable work) {
        var button = Parts.button(say(key), Tone.PLAIN, click -> {});
        button.addClickListener(click -> {
            said.removeAll();
            button.setEnabled(false);
            var yes = Parts.button(say(key + ".yes"), Tone.PRIMARY, sure -> work.run());
            var no = Parts.button(say("wait"), Tone.PLAIN, rather -> {
                said.removeAll();
                button.setEnabled(true);
                button.focus();
            });
            said.add(Parts.notice(Tone.WARN, new Paragraph(say(key + ".sure")), Parts.row(no, yes)));
            no.focus();
        });
        return button;
    }

    String value(String placeholder) {
        Map<String, String> values = own.filler().values();
        return values.getOrDefault(placeholder, "");
    }
}
