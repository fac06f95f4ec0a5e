package coop.siembra.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.TeamLearning;
import coop.siembra.learning.TeamLearning.PracticeSeen;
import coop.siembra.learning.course.Activity.Behaviour;
import coop.siembra.learning.course.Course;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.ui.ready.PersonStanding;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.PersonPart;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;

/** One person as their head may see them: where they stand, how far in which course, what is missing, and what was seen at work. Never what they wrote. */
@Route("team/:person")
@PermitAll // whether the person may be seen is asked below
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MISSING_SHOWN = 4;

    private final transient TeamLearning learning;
    private final transient TeamAccess access;
    private final transient People people;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final transient List<PersonPart> parts;
    private final transient PersonStanding standing;
    private String title = "";
    /** Which unit the reader came from. */
    private String back = "";

    PersonView(
            TeamLearning learning,
            TeamAccess access,
            People people,
            ContentLibrary library,
            Organisation organisation,
            Clock clock,
            PersonStanding standing,
            ObjectProvider<PersonPart> parts) {
        this.standing = standing;
        this.parts = parts.orderedStream().toList();
        this.learning = learning;
        this.access = access;
        this.people = people;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // somebody else's people look like nobody's: the address must not tell who exists
        var person = event.getRouteParameters()
                .get("person")
                .filter(Ids::isValid)
                .map(PersonId::new)
                .filter(access::maySeePerson)
                .flatMap(people::find)
                .orElseThrow(NotFoundException::new);
        title = person.name();
        back = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("unit")
                .filter(Ids::isValid)
                .map(UnitId::new)
                .filter(access::maySeeTeam)
                .map(unit -> "?unit=" + unit)
                .orElse("");
        show(person, new Voice(getLocale(), organisation.wording()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Person person, Voice voice) {
        removeAll();
        var team = Parts.back("team" + back, getTranslation("readiness.team.title"));
        var head = Parts.head(person.name(), voice.say(person.position()));
        if (learning.mayAssign(person.id())) {
            head.add(Parts.button(
                    getTranslation("readiness.assign.open"), Tone.PRIMARY, click -> assign(person, voice)));
        }
        var courses = Parts.box("si-grid");
        var standings = learning.standings(person.id());
        standings.forEach(standing -> courses.add(course(standing, voice)));
        if (standings.isEmpty()) {
            courses.add(Parts.card(Parts.muted(getTranslation("readiness.person.no-courses"))));
        }
        add(team, head);
        standing.of(person.id(), voice).ifPresent(this::add);
        add(Parts.section(getTranslation("readiness.person.courses"), courses));
        var practices = learning.practices(person.id());
        if (!practices.isEmpty()) {
            var cards = Parts.box("si-grid");
            practices.forEach(practice -> cards.add(practice(person, practice, voice)));
            add(Parts.section(getTranslation("readiness.person.practices"), cards));
        }
        parts.stream().flatMap(part -> part.show(person.id(), voice).stream()).forEach(this::add);
    }

    private void assign(Person person, Voice voice) {
        var whom = getTranslation("readiness.assign.to-person", person.name());
        new AssignDialog(voice, library.all(Course.class), whom, LocalDate.now(clock), (course, dueOn) -> {
                    var refusal = learning.assign(course, person.id(), dueOn);
                    if (refusal.isEmpty()) {
                        show(person, voice);
                    }
                    return refusal;
                })
                .open();
    }

    private Component course(CourseStanding standing, Voice voice) {
        var progress = standing.progress();
        var card = Parts.card(new H3(voice.say(standing.course().title())));
        card.addClassName("si-section");
        card.add(Parts.meter(
                progress.percent(), getTranslation("readiness.person.progress", progress.done(), progress.required())));
        var facts = Parts.row(Parts.badge(
                getTranslation("readiness.person.progress", progress.done(), progress.required()), Tone.PLAIN));
        progress.score()
                .ifPresent(score -> facts.add(
                        Parts.badge(getTranslation("readiness.person.score", Math.round(score * 100)), Tone.PLAIN)));
        var dueOn = standing.dueOn();
        if (dueOn != null && !standing.completed()) {
            boolean late = standing.overdue(LocalDate.now(clock));
            facts.add(Parts.badge(
                    getTranslation(late ? "readiness.team.late" : "readiness.person.due", voice.day(dueOn)),
                    late ? Tone.WARN : Tone.INFO));
        }
        card.add(facts);
        if (standing.completed()) {
            card.add(Parts.badge("✓ " + getTranslation("readiness.person.completed"), Tone.GOOD));
        } else {
            card.add(missing(standing, voice));
        }
        return card;
    }

    private Component missing(CourseStanding standing, Voice voice) {
        var list = new UnorderedList();
        var missing = standing.progress().missing();
        missing.stream().limit(MISSING_SHOWN).forEach(activity -> list.add(new ListItem(voice.say(activity.title()))));
        if (missing.size() > MISSING_SHOWN) {
            list.add(new ListItem(getTranslation("readiness.person.more", missing.size() - MISSING_SHOWN)));
        }
        return Parts.box("si-small", new Paragraph(getTranslation("readiness.person.missing")), list);
    }

    private Component practice(Person person, PracticeSeen seen, Voice voice) {
        var card = Parts.card(
                new H3(voice.say(seen.practice().title())),
                Parts.row(
                        Parts.badge(getTranslation("readiness.person.promised", voice.day(seen.dueOn())), Tone.INFO),
                        Parts.badge(getTranslation("readiness.person.observed", seen.observations()), Tone.PLAIN)));
        card.addClassName("si-section");
        if (learning.mayObserve(person.id())) {
            observe(card, person, seen, voice);
        }
        return card;
    }

    private void observe(Div card, Person person, PracticeSeen seen, Voice voice) {
        var behaviours = new CheckboxGroup<Behaviour>(getTranslation("readiness.person.observe"));
        behaviours.setItems(seen.practice().observe());
        behaviours.setItemLabelGenerator(one -> voice.say(one.text()));
        var note = new TextArea(getTranslation("readiness.person.note"));
        note.setWidthFull();
        note.setMaxLength(coop.siembra.learning.enrolment.Steps.LONGEST_TEXT);
        var trouble = new Paragraph();
        trouble.getElement().setAttribute("role", "status");
        var save = Parts.button(getTranslation("readiness.person.save"), Tone.PLAIN, click -> {
            var chosen = behaviours.getValue().stream().map(Behaviour::id).collect(Collectors.toSet());
            var said = note(person, seen, chosen, note.getValue());
            if (said.isEmpty()) {
                show(person, voice);
            } else {
                trouble.setText(getTranslation(said));
            }
        });
        card.add(behaviours, note, save, trouble);
    }

    /** Stores an observation; the key of what to say when it is not stored, else empty. */
    private String note(Person person, PracticeSeen practice, Set<String> seen, String note) {
        try {
            return learning.observe(
                            person.id(),
                            practice.course().id(),
                            practice.practice().id(),
                            seen,
                            note)
                    .map(refusal -> "readiness.person.not-saved")
                    .orElse("");
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("an observation could not be stored", unreachable);
            return "ui.save.unreachable";
        }
    }
}
