package coop.siembra.readiness.talking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.TeamPeople;
import coop.siembra.readiness.guide.OneToOne;
import coop.siembra.readiness.guide.OneToOne.Talk;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Standing;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.record.ProvisionalNote;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to talk with one person, by the reason for it, and one's own notes about it. */
@Route("one-to-one/:person")
@PermitAll // whom one leads is asked below
class OneToOneView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Talks talks;
    private final transient Leading leading;
    private final transient TeamAccess access;
    private final transient TeamPeople people;
    private final transient Rules rules;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Clock clock;

    OneToOneView(
            Talks talks,
            Leading leading,
            TeamAccess access,
            TeamPeople people,
            Rules rules,
            ContentLibrary library,
            Organisation organisation,
            Clock clock) {
        this.talks = talks;
        this.leading = leading;
        this.access = access;
        this.people = people;
        this.rules = rules;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-talk");
    }

    /**
     * Why one talks.
     *
     * @param competency null when it is because somebody has gone silent
     */
    private record Reason(@Nullable Competency competency, Level level) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Asked.person(event, leading);
        access.look(person.id(), "team.person");
        var wanted = Asked.competency(event);
        show(person, wanted, new Voice(getLocale(), organisation.wording()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.talk.title");
    }

    private void show(Person person, String wanted, Voice voice) {
        removeAll();
        add(
                Parts.back("team/" + person.id(), person.name()),
                Parts.head(
                        getTranslation("readiness.talk.with", person.name()), getTranslation("readiness.talk.lead")));
        var guide = rules.now().guides().oneToOne();
        var text = Parts.box("si-section");
        var left = Parts.box("si-section");
        guide.ifPresentOrElse(
                found -> left.add(reasons(person, found, wanted, text, voice), text),
                () -> left.add(Parts.card(Parts.muted(getTranslation("readiness.talk.no-guide")))));
        add(Parts.box(
                "leading-columns",
                left,
                new TalkNotes(talks, person, new Moments(voice, clock.getZone()), LocalDate.now(clock))));
        add(new ProvisionalNote(rules.now().guides(), voice));
    }

    private Component reasons(Person person, OneToOne guide, String wanted, Div text, Voice voice) {
        var reasons = reasons(person);
        var reason = new Select<Reason>();
        reason.setLabel(getTranslation("readiness.talk.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(one -> one == null ? "" : label(one, voice));
        reason.addValueChangeListener(change -> show(change.getValue(), guide, text, voice));
        reason.setValue(reasons.stream()
                .filter(one -> one.competency() != null
                        && one.competency().id().value().equals(wanted))
                .findFirst()
                .orElse(reasons.getLast()));
        var before = new NativeDetails(getTranslation("readiness.talk.before"), rules(guide, voice));
        before.addClassName("leading-rules");
        var card = Parts.card(reason, before);
        card.addClassName("si-section");
        return card;
    }

    private List<Reason> reasons(Person person) {
        var standing = people.person(person.id()).map(row -> row.standing());
        var reasons = new ArrayList<Reason>();
        library.competencies().forEach(competency -> reasons.add(new Reason(competency, level(standing, competency))));
        reasons.add(new Reason(null, Level.UNKNOWN));
        return reasons;
    }

    private static Level level(Optional<Standing> standing, Competency competency) {
        return standing.flatMap(found -> found.cell(competency.id().value()))
                .map(Cell::level)
                .orElse(Level.UNKNOWN);
    }

    private String label(Reason reason, Voice voice) {
        var competency = reason.competency();
        return competency == null
                ? getTranslation("readiness.talk.silent")
                : getTranslation(
                        "readiness.talk.on",
                        voice.say(competency.name()),
                        getTranslation("readiness.next.level." + Ids.of(reason.level())));
    }

    private static Component rules(OneToOne guide, Voice voice) {
        var all = Parts.box("si-section");
        guide.before()
                .forEach(rule -> all.add(Parts.box(
                        "leading-rule", new H2(voice.say(rule.title())), new Paragraph(voice.say(rule.text())))));
        return all;
    }

    private void show(Reason reason, OneToOne guide, Div text, Voice voice) {
        text.removeAll();
        var competency = reason.competency();
        var talk = competency == null ? Optional.of(guide.silent()) : guide.talk(competency.id(), reason.level());
        talk.ifPresentOrElse(
                found -> text.add(card(found, voice)),
                () -> text.add(Parts.card(Parts.muted(getTranslation("readiness.talk.no-guide")))));
    }

    private Component card(Talk talk, Voice voice) {
        var questions = new OrderedList();
        talk.questions().forEach(question -> questions.add(new ListItem(voice.say(question))));
        var opening = Parts.box("leading-said", new Paragraph(voice.say(talk.opening())));
        var card = Parts.card(
                new H2(getTranslation("readiness.talk.opening")),
                opening,
                new H2(getTranslation("readiness.talk.questions")),
                questions,
                new H2(getTranslation("readiness.talk.listen")),
                new Paragraph(voice.say(talk.listen())),
                new H2(getTranslation("readiness.talk.avoid")),
                new Paragraph(voice.say(talk.avoid())),
                new H2(getTranslation("readiness.talk.agreement")),
                new Paragraph(voice.say(talk.agreement())));
        card.addClassNames("si-section", "leading-guide");
        return card;
    }
}
