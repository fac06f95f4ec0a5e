package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.Observation;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Steps;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.time.LocalDate;
import java.util.Objects;

/** Something to do at work: why, what, the promise with its date, and afterwards how it went. */
class PracticePanel extends Div {
    private final transient ActivitySession session;
    private final transient Activity.Practice practice;
    private final Div stage = Parts.box("si-section");

    PracticePanel(ActivitySession session, Activity.Practice practice) {
        this.session = session;
        this.practice = practice;
        addClassName("learning-panel");
        var voice = session.voice();
        var steps = new OrderedList();
        practice.steps().forEach(step -> steps.add(new ListItem(voice.say(step))));
        add(
                new H2(getTranslation("learning.practice.why")),
                new Paragraph(voice.say(practice.why())),
                new H2(getTranslation("learning.practice.task")),
                new Paragraph(voice.say(practice.task())),
                steps,
                stage);
        show();
    }

    private void show() {
        stage.removeAll();
        var state = session.state(PracticeState.class);
        if (state.dueOn() == null) {
            stage.add(promise(session.today().plusDays(practice.days()), ""));
        } else {
            stage.add(promised(state), state.done() ? told(state) : confirm(state));
        }
        if (!practice.observe().isEmpty()) {
            stage.add(observable());
        }
        state.observations().forEach(seen -> stage.add(observation(seen)));
    }

    private Component promise(LocalDate day, String plan) {
        var due = new DayField(getTranslation("learning.practice.due"));
        due.setMin(session.today());
        due.setValue(day.isBefore(session.today()) ? session.today() : day);
        due.setRequiredIndicatorVisible(true);
        var how = area(getTranslation("learning.practice.plan"), plan);
        var button = Parts.button(getTranslation("learning.practice.promise"), Tone.PRIMARY, click -> {
            if (due.getValue() == null || due.getValue().isBefore(session.today())) {
                due.setInvalid(true);
                due.setErrorMessage(getTranslation("learning.practice.due-missing"));
            } else if (session.take(new Step.Promise(due.getValue(), how.getValue()))) {
                show();
            }
        });
        return Parts.card(
                Parts.box("si-section", new H2(getTranslation("learning.practice.promise-title")), due, how, button));
    }

    private Component promised(PracticeState state) {
        var day = Objects.requireNonNull(state.dueOn());
        var words = getTranslation("learning.practice.promised", session.voice().day(day));
        var card = Parts.notice(state.done() ? Tone.GOOD : Tone.INFO, new Paragraph(words));
        if (!state.plan().isBlank()) {
            card.add(Parts.muted(state.plan()));
        }
        if (!state.done()) {
            card.add(Parts.button(getTranslation("learning.practice.move"), Tone.QUIET, click -> {
                stage.removeAll();
                stage.add(promise(day, state.plan()));
            }));
        }
        return card;
    }

    private Component confirm(PracticeState state) {
        var note = area(session.voice().say(practice.afterwards()), state.note());
        var button = Parts.button(getTranslation("learning.practice.confirm"), Tone.PRIMARY, click -> {
            if (session.take(new Step.Confirm(note.getValue()))) {
                show();
            }
        });
        return Parts.card(
                Parts.box("si-section", new H2(getTranslation("learning.practice.confirm-title")), note, button));
    }

    private Component told(PracticeState state) {
        var note = area(session.voice().say(practice.afterwards()), state.note());
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                session.keep("note", new Step.Confirm(change.getValue()));
            }
        });
        return Parts.card(note);
    }

    private Component observable() {
        var list = new UnorderedList();
        practice.observe().forEach(one -> list.add(new ListItem(session.voice().say(one.text()))));
        return Parts.box("si-section si-small", Parts.muted(getTranslation("learning.practice.observable")), list);
    }

    private Component observation(Observation seen) {
        var list = new UnorderedList();
        practice.observe().stream()
                .filter(one -> seen.seen().contains(one.id()))
                .forEach(one -> list.add(new ListItem(session.voice().say(one.text()))));
        var card = Parts.notice(
                Tone.GOOD,
                new Paragraph(getTranslation(
                        "learning.practice.observed",
                        seen.seen().size(),
                        practice.observe().size())),
                list);
        if (!seen.note().isBlank()) {
            card.add(new Paragraph(seen.note()));
        }
        return card;
    }

    private TextArea area(String label, String value) {
        var area = new TextArea(label);
        area.setWidthFull();
        area.setMinHeight("6rem");
        area.setMaxLength(Steps.LONGEST_TEXT);
        area.setValue(value);
        return area;
    }
}
