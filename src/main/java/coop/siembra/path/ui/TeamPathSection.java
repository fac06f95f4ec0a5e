package coop.siembra.path.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.path.Decision;
import coop.siembra.path.Said;
import coop.siembra.path.TeamPath;
import coop.siembra.path.TeamPath.Step;
import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.path.model.Wish.Choice;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import java.util.List;

/** The courses of somebody's path as a head may see them. */
class TeamPathSection extends Section {
    private final transient TeamPath path;
    private final transient PersonId person;
    private final transient Voice voice;
    private final String name;
    private final SaveStatus status = new SaveStatus();
    private final UnorderedList courses = new UnorderedList();

    TeamPathSection(TeamPath path, PersonId person, String name, Voice voice) {
        this.path = path;
        this.person = person;
        this.name = name;
        this.voice = voice;
        addClassName("si-section");
        status.addClassName("path-status");
        courses.addClassName("path-team");
        add(new H2(getTranslation("path.team.title")), Parts.muted(getTranslation("path.team.lead")), status, courses);
    }

    TeamPathSection showing(List<Step> steps) {
        courses.removeAll();
        steps.forEach(step -> courses.add(new ListItem(card(step))));
        return this;
    }

    private Component card(Step step) {
        var words = new Words(voice, this::getTranslation);
        var facts = Parts.row();
        step.told().verdict().ifPresent(verdict -> facts.add(words.verdict(verdict)));
        var dueOn = step.dueOn();
        if (dueOn != null && step.told().verdict().filter(Verdict.DONE::equals).isEmpty()) {
            facts.add(Parts.badge(getTranslation("path.due", voice.day(dueOn)), Tone.WARN));
        }
        var card = Parts.card(
                Parts.box("path-words", new H3(voice.say(step.course().title())), facts, new Paragraph(reason(step))));
        if (!step.said().isEmpty()) {
            card.add(words.said(step.said(), name));
        }
        if (step.told().verdict().filter(Verdict.DONE::equals).isEmpty()) {
            card.add(actions(step));
        }
        return card;
    }

    private String reason(Step step) {
        return step.told()
                .ground()
                .map(ground -> getTranslation("path.team.ground." + ground.key(), voice.say(step.because())))
                .orElseGet(() -> getTranslation("path.team.ground.private"));
    }

    private Component actions(Step step) {
        var row = Parts.row();
        row.add(button(step, "path.team.first", Choice.PUT_FIRST));
        row.add(button(step, "path.team.later", Choice.LATER));
        row.add(button(step, "path.team.skip", Choice.SKIP));
        if (step.said().stream().anyMatch(Said::holds)) {
            row.add(button(step, "path.team.reset", Choice.RESET));
        }
        var more = new NativeDetails(getTranslation("path.team.decide"), row);
        more.addClassName("path-other");
        return new Div(more);
    }

    private Component button(Step step, String key, Choice choice) {
        var label = getTranslation(key);
        var button =
                Parts.button(label, Tone.QUIET, click -> decide(step.course().id(), choice, label));
        button.setAriaLabel(label + ": " + voice.say(step.course().title()));
        return button;
    }

    private void decide(CourseId course, Choice choice, String label) {
        var readers = getTranslation("path.team.readers", name);
        new ReasonDialog(label, readers, choice == Choice.SKIP, reason -> {
                    var refusal = path.choose(person, new Decision(course, choice, reason));
                    if (refusal.isEmpty()) {
                        showing(path.of(person));
                        status.saved();
                    }
                    return refusal;
                })
                .open();
    }
}
