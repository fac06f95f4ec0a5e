package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.EvidenceBehind;
import coop.siembra.readiness.EvidencePage;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.TeamPeople;
import coop.siembra.readiness.ui.ready.Shown.Cell;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the evidence behind a cell over the page: read, each time and for each page of it, through the service that notes the look. */
@Component
class EvidenceDialogs {
    private final EvidenceBehind behind;
    private final TeamPeople people;
    private final ContentLibrary library;
    private final Rules rules;
    private final Clock clock;

    EvidenceDialogs(EvidenceBehind behind, TeamPeople people, ContentLibrary library, Rules rules, Clock clock) {
        this.behind = behind;
        this.people = people;
        this.library = library;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The evidence of a cell; nothing when there is no such competency, or nothing is known of the person yet.
     *
     * @param leaving what to do when the reader wants to close it
     * @throws org.springframework.security.access.AccessDeniedException when the signed-in person may not see the other
     */
    Optional<Dialog> of(Cell cell, Voice voice, Runnable leaving) {
        return library.competency(cell.competency().value())
                .flatMap(competency -> of(cell.person(), competency, voice, leaving));
    }

    private Optional<Dialog> of(PersonId person, Competency competency, Voice voice, Runnable leaving) {
        var first = behind.page(person, competency.id(), 0); // notes the look before anything else is read
        return people.person(person).map(row -> {
            var dialog = new Dialog();
            dialog.addClassName("readiness-dialog");
            dialog.setWidth("min(42rem, 96vw)");
            dialog.setHeaderTitle(row.name() + ": " + voice.say(competency.name()));
            var phrases = new Phrases(voice, dialog::getTranslation);
            var html = new EvidenceHtml(phrases, rules.now(), clock.getZone());
            var pieces = Parts.box("si-section");
            turn(pieces, html, person, competency, first, 0);
            dialog.add(Parts.box(
                    "si-section",
                    new Paragraph(voice.say(competency.description())),
                    new Fragment(html.standing(row, competency.id().value())),
                    new H3(phrases.say("evidence.title", first.total())),
                    pieces,
                    new NativeDetails(
                            phrases.say("explain.title"), new Fragment("readiness-explained", html.explained()))));
            dialog.getFooter()
                    .add(
                            Parts.link(
                                    phrases.say("evidence.person", row.name()),
                                    ReadinessAddress.PATH + "/" + person,
                                    Tone.QUIET),
                            Parts.button(phrases.say("close"), Tone.PRIMARY, click -> leaving.run()));
            dialog.addDialogCloseActionListener(closing -> leaving.run());
            return dialog;
        });
    }

    private void turn(
            Div place, EvidenceHtml html, PersonId person, Competency competency, EvidencePage page, int number) {
        place.removeAll();
        place.add(new Fragment(html.pieces(page)));
        var row = Parts.row();
        if (number > 0) {
            row.add(Parts.button(
                    html.phrases().say("evidence.newer"),
                    Tone.PLAIN,
                    click -> turn(
                            place,
                            html,
                            person,
                            competency,
                            behind.page(person, competency.id(), number - 1),
                            number - 1)));
        }
        if ((number + 1L) * EvidencePage.PAGE < page.total()) {
            row.add(Parts.button(
                    html.phrases().say("evidence.older"),
                    Tone.PLAIN,
                    click -> turn(
                            place,
                            html,
                            person,
                            competency,
                            behind.page(person, competency.id(), number + 1),
                            number + 1)));
        }
        place.add(row);
    }
}
