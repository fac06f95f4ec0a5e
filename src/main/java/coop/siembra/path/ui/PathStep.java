package coop.siembra.path.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.kernel.CourseId;
import coop.siembra.path.MyPath.Step;
import coop.siembra.path.Said;
import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.path.model.Wish.Choice;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Locale;
import java.util.function.BiConsumer;

/** One course on one's own path. */
class PathStep extends ListItem {
    private final transient Step step;
    private final transient Voice voice;
    private final transient BiConsumer<CourseId, Choice> choosing;
    private final H2 title;

    PathStep(Step step, boolean left, Voice voice, BiConsumer<CourseId, Choice> choosing) {
        this.step = step;
        this.voice = voice;
        this.choosing = choosing;
        var verdict = step.recommendation().verdict();
        var words = new Words(voice, this::getTranslation);
        addClassNames("path-step", verdict.name().toLowerCase(Locale.ROOT));
        var link = new Anchor(address(), voice.say(step.course().title()));
        link.getElement().setAttribute("router-link", true);
        title = new H2(link);
        var facts = Parts.row(words.verdict(verdict));
        due(facts);
        var card = Parts.card(Parts.box(
                "path-words",
                facts,
                title,
                new Paragraph(voice.say(step.recommendation().reason()))));
        if (!step.said().isEmpty()) {
            card.add(words.said(step.said(), ""));
        }
        if (verdict != Verdict.DONE) {
            card.add(actions(verdict));
        }
        add(Plant.leaf(verdict, left), card);
    }

    /** Keeps the keyboard here after a decision. */
    void stay() {
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().callJsFunction("focus");
    }

    private String address() {
        return "course/" + step.course().id();
    }

    private void due(Div facts) {
        var standing = step.standing();
        if (standing == null || standing.completed()) {
            return;
        }
        var dueOn = standing.dueOn();
        if (dueOn != null) {
            facts.add(Parts.badge(getTranslation("path.due", voice.day(dueOn)), Tone.WARN));
        }
    }

    private Component actions(Verdict verdict) {
        var key = step.begun() ? "path.act.continue" : "path.act.begin";
        var go = Parts.link(getTranslation(key), address(), verdict == Verdict.NEXT ? Tone.PRIMARY : Tone.PLAIN);
        go.setAriaLabel(getTranslation(key) + ": " + voice.say(step.course().title()));
        var others = Parts.row();
        if (verdict != Verdict.NEXT) {
            others.add(button("path.act.first", Choice.PUT_FIRST));
        }
        if (!holds(Choice.LATER)) {
            others.add(button("path.act.later", Choice.LATER));
        }
        if (!holds(Choice.SKIP)) {
            others.add(button("path.act.skip", Choice.SKIP));
        }
        if (step.said().stream().anyMatch(Said::holds)) {
            others.add(button("path.act.reset", Choice.RESET));
        }
        var more = new NativeDetails(getTranslation("path.act.other"), others);
        more.addClassName("path-other");
        return Parts.box("path-actions", go, more);
    }

    private boolean holds(Choice choice) {
        return step.said().stream().anyMatch(said -> said.holds() && said.choice() == choice);
    }

    private Component button(String key, Choice choice) {
        var button = Parts.button(
                getTranslation(key),
                Tone.QUIET,
                click -> choosing.accept(step.course().id(), choice));
        button.setAriaLabel(getTranslation(key) + ": " + voice.say(step.course().title()));
        return button;
    }
}
