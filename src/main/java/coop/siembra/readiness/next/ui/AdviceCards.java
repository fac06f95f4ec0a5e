package coop.siembra.readiness.next.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.TeamLearning;
import coop.siembra.learning.TeamLearning.AssignRefusal;
import coop.siembra.learning.course.Course;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.RiskRule.Risk;
import coop.siembra.readiness.model.next.Advice;
import coop.siembra.readiness.model.next.Gap;
import coop.siembra.readiness.next.NextSteps.Plan;
import coop.siembra.readiness.ui.AssignDialog;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says each advice in a card: what to do, what speaks for it, and the way to do it.
 *
 * @param again shows the page anew
 */
record AdviceCards(
        UnitId unit,
        Plan plan,
        TeamLearning learning,
        ContentLibrary library,
        Voice voice,
        Clock clock,
        Runnable again,
        Texts texts) {
    private static final int NAMES = 12;

    /** Looks a text up. */
    @FunctionalInterface
    interface Texts {
        String say(String key, Object... parameters);
    }

    Component card(Advice advice) {
        return switch (advice) {
            case Advice.Assign assign -> assign(assign);
            case Advice.Workshop(var gap) -> workshop(gap);
            case Advice.Observe(var gap) -> observe(gap);
            case Advice.Talk talk -> talk(talk);
            case Advice.Recognise recognise -> recognise(recognise);
            case Advice.Remind remind -> remind(remind);
        };
    }

    private Div card(String kind, String title, String reason, Component... actions) {
        var row = Parts.row(actions);
        var card = Parts.box(
                "si-card si-section leading-advice " + kind,
                Parts.row(Parts.badge(texts.say("readiness.next.kind." + kind), Tone.INFO)),
                new H2(title),
                new Paragraph(reason),
                row);
        return card;
    }

    private Component assign(Advice.Assign assign) {
        var gap = assign.gap();
        var course = library.current(Course.class, assign.course());
        var title = course.map(found -> voice.say(found.title())).orElse(assign.course());
        int people = gap.without().size();
        var action = Parts.button(
                texts.say("readiness.next.assign", people),
                Tone.PRIMARY,
                click -> course.ifPresent(found -> assign(gap, found)));
        var card = card(
                "course",
                texts.say("readiness.next.course", title),
                notYet(gap) + " " + texts.say("readiness.next.without", people),
                action);
        card.add(names(gap.without()));
        return card;
    }

    private void assign(Gap gap, Course course) {
        var whom = texts.say("readiness.next.assign-whom", gap.without().size());
        new AssignDialog(voice, library.all(Course.class), whom, LocalDate.now(clock), (id, dueOn) -> {
                    var refusal = assign(gap.without(), id, dueOn);
                    if (refusal.isEmpty()) {
                        again.run();
                    }
                    return refusal;
                })
                .choosing(course)
                .open();
    }

    private Optional<AssignRefusal> assign(List<String> people, CourseId course, LocalDate dueOn) {
        for (var person : people) {
            var refusal = learning.assign(course, new PersonId(person), dueOn);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Component workshop(Gap gap) {
        String why;
        if (!gap.counted()) {
            why = texts.say("readiness.next.together");
        } else if (gap.courses().isEmpty()) {
            why = texts.say("readiness.next.no-course");
        } else {
            why = texts.say("readiness.next.took", gap.notYet() - gap.without().size());
        }
        return card(
                "workshop",
                texts.say("readiness.next.workshop", competency(gap.competency())),
                notYet(gap) + " " + why,
                Parts.link(
                        texts.say("readiness.next.plan"),
                        "workshop-new?unit=" + unit + "&competency=" + gap.competency(),
                        Tone.PRIMARY));
    }

    private Component observe(Gap gap) {
        var rows = plan.unknown().getOrDefault(gap.competency(), List.of());
        var card = card(
                "observe",
                texts.say("readiness.next.observe", competency(gap.competency())),
                texts.say("readiness.next.unknown", gap.unknown(), gap.asked(), competency(gap.competency())));
        var list = new UnorderedList();
        rows.stream().limit(NAMES).forEach(row -> {
            var link = new Anchor("observe/" + row.person() + "?competency=" + gap.competency(), row.name());
            link.getElement().setAttribute("router-link", true);
            list.add(new ListItem(link));
        });
        if (!rows.isEmpty()) {
            card.add(new NativeDetails(texts.say("readiness.next.whom", rows.size()), list));
        }
        return card;
    }

    private Component talk(Advice.Talk talk) {
        var reasons = new StringBuilder();
        var competency = talk.competency();
        if (talk.risks().contains(Risk.FALLEN)) {
            reasons.append(texts.say("readiness.next.fallen")).append(' ');
        }
        if (talk.risks().contains(Risk.IDLE)) {
            var lastOn = talk.lastOn();
            reasons.append(
                            lastOn == null
                                    ? texts.say("readiness.next.never")
                                    : texts.say("readiness.next.idle", voice.day(lastOn)))
                    .append(' ');
        }
        if (competency != null) {
            reasons.append(texts.say("readiness.next.about", competency(competency)));
        }
        var path = "one-to-one/" + talk.person() + (competency == null ? "" : "?competency=" + competency);
        return card(
                "talk",
                texts.say("readiness.next.talk", name(talk.person())),
                reasons.toString().strip(),
                Parts.link(texts.say("readiness.next.prepare"), path, Tone.PRIMARY),
                look(talk.person()));
    }

    private Component recognise(Advice.Recognise recognise) {
        var move = recognise.move();
        var day = voice.day(move.day());
        var reason = move.isOverall()
                ? texts.say("readiness.next.rose-overall", level(move.from()), level(move.to()), day)
                : texts.say(
                        "readiness.next.rose",
                        competency(move.competency()),
                        level(move.from()),
                        level(move.to()),
                        day);
        var path = "thank/" + recognise.person() + (move.isOverall() ? "" : "?competency=" + move.competency());
        return card(
                "thank",
                texts.say("readiness.next.recognise", name(recognise.person())),
                reason,
                Parts.link(texts.say("readiness.next.thank"), path, Tone.PRIMARY),
                look(recognise.person()));
    }

    private Component remind(Advice.Remind remind) {
        return card(
                "remind",
                texts.say("readiness.next.remind", name(remind.person())),
                texts.say("readiness.next.late", voice.day(remind.dueOn()), remind.days()),
                Parts.link(texts.say("readiness.next.nudge"), "nudge/" + remind.person(), Tone.PRIMARY),
                look(remind.person()));
    }

    private Component look(String person) {
        var link = Parts.link(texts.say("readiness.next.person"), "team/" + person, Tone.QUIET);
        link.setAriaLabel(texts.say("readiness.next.person") + ": " + name(person));
        return link;
    }

    private Component names(List<String> people) {
        var list = new UnorderedList();
        people.stream().limit(NAMES).forEach(person -> {
            var link = new Anchor("team/" + person, name(person));
            link.getElement().setAttribute("router-link", true);
            list.add(new ListItem(link));
        });
        if (people.size() > NAMES) {
            list.add(new ListItem(texts.say("readiness.person.more", people.size() - NAMES)));
        }
        return new NativeDetails(texts.say("readiness.next.whom", people.size()), list);
    }

    private String notYet(Gap gap) {
        return texts.say("readiness.next.not-yet", gap.notYet(), gap.asked(), competency(gap.competency()));
    }

    private String competency(String id) {
        return library.competency(id).map(found -> voice.say(found.name())).orElse(id);
    }

    private String name(String person) {
        return Optional.ofNullable(plan.people().get(person)).map(Row::name).orElse(person);
    }

    private String level(Level level) {
        return texts.say("readiness.next.level." + Ids.of(level));
    }
}
