package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.TeamPeople;
import coop.siembra.readiness.model.Standing;
import coop.siembra.readiness.ui.ready.Shown.Cell;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Where one person stands, each competency with the way to the evidence behind it; for a page that has noted the look. */
@org.springframework.stereotype.Component
public class PersonStanding {
    private final TeamPeople people;
    private final EvidenceDialogs dialogs;
    private final ContentLibrary library;
    private final Rules rules;
    private final Clock clock;

    PersonStanding(TeamPeople people, EvidenceDialogs dialogs, ContentLibrary library, Rules rules, Clock clock) {
        this.people = people;
        this.dialogs = dialogs;
        this.library = library;
        this.rules = rules;
        this.clock = clock;
    }

    /** Nothing for somebody of whom nothing is known yet. */
    public Optional<Component> of(PersonId person, Voice voice) {
        return people.person(person).map(row -> section(row, voice));
    }

    private Section section(Row row, Voice voice) {
        var section = new Section();
        section.addClassNames("si-section", "readiness-person");
        var phrases = new Phrases(voice, section::getTranslation);
        section.add(new H2(phrases.say("person.title")));
        section.add(new Fragment(Signs.sprite() + overall(row, phrases)));
        var list = new UnorderedList();
        list.addClassName("readiness-person-list");
        var html = new EvidenceHtml(phrases, rules.now(), clock.getZone());
        library.competencies().stream()
                .filter(competency ->
                        row.standing().cell(competency.id().value()).isPresent())
                .sorted(Comparator.comparingInt(competency -> place(row, html, competency)))
                .forEach(competency -> list.add(item(row, competency, html, voice)));
        if (list.getChildren().findAny().isEmpty()) {
            section.add(Parts.card(Parts.muted(phrases.say("person.nothing"))));
        } else {
            section.add(list);
        }
        return section;
    }

    private String overall(Row row, Phrases phrases) {
        var level = row.standing().overall();
        var role = Optional.ofNullable(row.role()).flatMap(id -> rules.now().role(new JobRoleId(id)));
        if (level == null || role.isEmpty()) {
            return "<p>" + Html.text(phrases.say("person.no-role")) + "</p>";
        }
        return "<p class='readiness-person-overall'>" + Signs.named(level, phrases) + " "
                + Html.text(phrases.say("person.overall", phrases.of(role.get().name()), phrases.day(row.asOf())))
                + "</p>";
    }

    /** Key competencies of the role first, then what else it asks, then the rest. */
    private static int place(Row row, EvidenceHtml html, Competency competency) {
        return html.target(row, competency.id().value())
                .map(target -> target.key() ? 0 : 1)
                .orElse(2);
    }

    private Component item(Row row, Competency competency, EvidenceHtml html, Voice voice) {
        var phrases = html.phrases();
        var id = competency.id().value();
        var cell = row.standing().cell(id).orElseThrow();
        var evidence = Parts.button(
                phrases.say("person.evidence"),
                Tone.PLAIN,
                click -> look(new Cell(row.person(), competency.id()), voice));
        evidence.setAriaLabel(phrases.say("person.evidence-of", phrases.name(competency)));
        return new ListItem(
                Parts.box(
                        "si-grow",
                        new H3(phrases.name(competency)),
                        new Fragment("readiness-person-cell", cell(cell, row, id, html))),
                evidence);
    }

    private void look(Cell cell, Voice voice) {
        var open = new AtomicReference<Dialog>();
        dialogs.of(cell, voice, () -> open.get().close()).ifPresent(dialog -> {
            open.set(dialog);
            dialog.open();
        });
    }

    private static String cell(Standing.Cell cell, Row row, String competency, EvidenceHtml html) {
        var phrases = html.phrases();
        var target = html.target(row, competency);
        var words = cell.known()
                ? phrases.say(
                        "person.estimate",
                        Phrases.hundredths(cell.estimate().mean()),
                        Phrases.hundredths(cell.estimate().low()),
                        Phrases.hundredths(cell.estimate().high()))
                : phrases.say("person.unknown");
        return (cell.level() == null ? "" : Signs.named(cell.level(), phrases))
                + EvidenceHtml.gauge(cell.estimate(), cell.known(), target)
                + "<span>" + Html.text(words)
                + target.map(asked -> " "
                                + Html.text(phrases.say(
                                        asked.key() ? "person.target-key" : "person.target",
                                        Phrases.hundredths(asked.target()))))
                        .orElse(" " + Html.text(phrases.say("person.not-asked")))
                + "</span>";
    }
}
