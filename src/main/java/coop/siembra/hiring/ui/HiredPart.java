package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.siembra.hiring.HiredFile;
import coop.siembra.hiring.HiredOutcome;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.people.Person;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Somebody who is hired becomes an employee: who they will be, what goes with them and why, and afterwards who they are. */
class HiredPart extends Div {
    private final transient ApplicationId id;
    private final transient HiredDesk desk;
    private final transient Phrases phrases;
    private final transient BiConsumer<ApplicationId, Component> shown;
    private final Div said = new Div();

    /** @param shown is given what came of something done */
    HiredPart(
            ApplicationId id,
            HiredFile file,
            HiredDesk desk,
            Phrases phrases,
            BiConsumer<ApplicationId, Component> shown) {
        this.id = id;
        this.desk = desk;
        this.phrases = phrases;
        this.shown = shown;
        addClassName("hiring-hired");
        said.getElement().setAttribute("role", "alert");
        add(
                switch (file) {
                    case HiredFile.ToEnter open -> form(open);
                    case HiredFile.Entered entered -> facts(entered);
                });
    }

    private Component form(HiredFile.ToEnter open) {
        var fields = new EmployeeFields(open.proposed(), desk.units(), phrases);
        var enter = Parts.button(say("enter"), Tone.PRIMARY, click -> enter(fields));
        enter.setId("enter-employee");
        return Parts.section(say("title"), Parts.muted(say("lead")), fields, goesWith(open), said, Parts.row(enter));
    }

    private Component goesWith(HiredFile.ToEnter open) {
        var titles = titles(open.fitting());
        var box = Parts.notice(Tone.INFO);
        if (open.agreed() && !open.fitting().isEmpty()) {
            box.add(new Paragraph(say("carries", titles)));
        } else if (open.agreed() && !open.more()) {
            box.add(new Paragraph(say("carries-nothing")));
        } else if (open.agreed()) {
            box.add(new Paragraph(say("carries-nothing-else")));
        } else {
            box.add(new Paragraph(say("carries-not")));
        }
        open.consent().filter(consent -> open.agreed() || !consent.agreed()).ifPresent(consent -> {
            desk.consent().ifPresent(text -> box.add(new Paragraph(say("consent", phrases.of(text)))));
            var key = consent.agreed() ? "agreed" : "not-agreed";
            box.add(Parts.muted(say(key, phrases.day(consent.at()), consent.version())));
        });
        return box;
    }

    private void enter(EmployeeFields fields) {
        said.removeAll();
        fields.details().ifPresent(details -> {
            switch (desk.enter(id, details)) {
                case HiredOutcome.Entered(var person, var carried, var secret) ->
                    shown.accept(id, new PasswordLink(id, secret, person.name(), desk, phrases));
                case HiredOutcome.Refused(var reason) ->
                    shown.accept(id, Parts.notice(Tone.BAD, new Paragraph(phrases.refused(reason))));
                case HiredOutcome.Unfit(var reason) -> {
                    said.add(Parts.notice(Tone.BAD, new Paragraph(fields.said(reason))));
                    fields.complain(reason);
                }
            }
        });
    }

    private Component facts(HiredFile.Entered entered) {
        var section = Parts.section(say("title-done"));
        section.add(entered.person().map(this::who).orElseGet(() -> new Paragraph(say("gone"))));
        section.add(Parts.muted(say("entered", phrases.moment(entered.at()), phrases.person(entered.by()))));
        var nothing = entered.more() ? "carried-nothing-else" : "carried-not";
        section.add(
                new Paragraph(entered.carried().isEmpty() ? say(nothing) : say("carried", titles(entered.carried()))));
        if (entered.invitable()) {
            var again = Parts.button(say("invite-again"), Tone.PLAIN, click -> invite(entered));
            again.setId("invite-employee");
            section.add(Parts.muted(say("no-password")), Parts.row(again));
        }
        return section;
    }

    private Component who(Person person) {
        var words = new Paragraph();
        var facts = " · " + phrases.of(person.position()) + " · " + phrases.unit(person.unit());
        if (desk.opensPeople()) {
            var link = new Anchor("people/" + person.id(), person.name());
            link.getElement().setAttribute("router-link", true);
            words.add(link, new Span(facts));
        } else {
            words.add(new Span(person.name() + facts));
        }
        return words;
    }

    private void invite(HiredFile.Entered entered) {
        var name = entered.person().map(Person::name).orElse("");
        shown.accept(
                id,
                desk.invite(id)
                        .<Component>map(secret -> new PasswordLink(id, secret, name, desk, phrases))
                        .orElseGet(() -> Parts.notice(Tone.BAD, new Paragraph(say("no-link")))));
    }

    private String titles(List<InstrumentId> ids) {
        return desk.titles(ids).stream().map(phrases::of).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... values) {
        return phrases.say("hiring.hired." + key, values);
    }
}
