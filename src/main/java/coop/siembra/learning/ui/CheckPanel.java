package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.Scoring;
import coop.siembra.item.ui.ItemField;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.Answer;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Optional;

/** A check, one question at a time: a choice is kept at once, checked when the learner says so, and explained then. */
class CheckPanel extends Div {
    private static final double ALL = 1 - 1e-9;

    private final transient ActivitySession session;
    private final transient Activity.Check check;
    private final Fragment dots = new Fragment("");
    private final Div stage = Parts.box("si-section");
    private int shown;

    CheckPanel(ActivitySession session, Activity.Check check) {
        this.session = session;
        this.check = check;
        addClassName("learning-panel");
        add(new Paragraph(session.voice().say(check.intro())), dots, stage);
        shown = firstOpen();
        show();
    }

    private CheckAttempt attempt() {
        return session.state(CheckState.class).last().orElseThrow();
    }

    private Optional<Answer> answer(Item.Graded item) {
        return Optional.ofNullable(attempt().answers().get(item.id()));
    }

    private int firstOpen() {
        for (int i = 0; i < check.items().size(); i++) {
            if (answer(check.items().get(i)).filter(Answer::given).isEmpty()) {
                return i;
            }
        }
        return check.items().size();
    }

    private void show() {
        dots.show(dots());
        stage.removeAll();
        if (shown >= check.items().size()) {
            stage.add(result());
        } else {
            question(check.items().get(shown));
        }
    }

    private String dots() {
        var html = new Markup().tag("<ol class='learning-dots'>");
        for (int i = 0; i < check.items().size(); i++) {
            var score = answer(check.items().get(i)).map(Answer::score);
            var state = score.map(CheckPanel::verdict).orElse("open");
            html.tag("<li class='" + state + (i == shown ? " here" : "") + "'><span class='si-hidden'>")
                    .text(getTranslation(
                            "learning.check.item", i + 1, check.items().size()))
                    .text(score.isPresent() ? ": " + getTranslation("learning.check." + state) : "")
                    .tag("</span></li>");
        }
        return html.tag("</ol>").toString();
    }

    private static String verdict(double score) {
        return score >= ALL ? "right" : score > 0 ? "partly" : "wrong";
    }

    private void question(Item.Graded item) {
        var field = new ItemField(
                item,
                attempt().seed(),
                session.voice().locale(),
                session.voice().wording());
        var stored = answer(item);
        stored.flatMap(answer -> Response.decode(item, answer.response())).ifPresent(field::setResponse);
        var label = Parts.muted(
                getTranslation("learning.check.item", shown + 1, check.items().size()));
        stage.add(label, field);
        if (stored.filter(Answer::given).isPresent()) {
            explain(item, field);
            return;
        }
        field.onChange(response -> session.keep(item.id(), new Step.Draft(item.id(), response)));
        var button = Parts.button(
                getTranslation("learning.check.answer"), Tone.PRIMARY, click -> give(item, field, click.getSource()));
        stage.add(withBack(button));
    }

    private void give(Item.Graded item, ItemField field, Component button) {
        var response = field.response().filter(found -> Scoring.isComplete(item, found));
        if (response.isEmpty()) {
            session.status().failed(getTranslation("learning.check.choose"));
            return;
        }
        if (session.take(new Step.Give(item.id(), response.get()))) {
            button.getParent().ifPresent(row -> stage.remove(row));
            dots.show(dots());
            explain(item, field);
        }
    }

    private void explain(Item.Graded item, ItemField field) {
        field.response().ifPresent(response -> {
            var score = Scoring.score(item, response);
            field.showResult(score);
            var verdict = new Paragraph(getTranslation("learning.check." + verdict(score.value())));
            verdict.addClassNames("learning-verdict", verdict(score.value()));
            verdict.getElement().setAttribute("role", "status");
            stage.addComponentAtIndex(1, verdict);
        });
        boolean last = firstOpen() >= check.items().size()
                && shown + 1 >= check.items().size();
        var next = Parts.button(
                getTranslation(last ? "learning.check.to-result" : "learning.check.next"), Tone.PRIMARY, click -> {
                    shown++;
                    show();
                });
        next.focus();
        stage.add(withBack(next));
    }

    private Component withBack(Component forward) {
        var row = Parts.row(forward);
        if (shown > 0) {
            row.add(Parts.button(getTranslation("learning.check.previous"), Tone.QUIET, click -> {
                shown--;
                show();
            }));
        }
        return row;
    }

    private void tryAgain() {
        var before = attempt().version();
        if (!session.take(new Step.TryAgain())) {
            return;
        }
        if (!attempt().version().equals(before)) {
            session.reopen();
            return;
        }
        shown = 0;
        show();
    }

    private Component result() {
        var score = attempt().score();
        int percent = (int) Math.floor((score == null ? 0 : score) * 100 + 1e-9);
        int pass = session.course().pass();
        boolean passed = percent >= pass;
        var words = new Paragraph(
                passed
                        ? getTranslation("learning.check.passed", percent)
                        : getTranslation("learning.check.failed", percent, pass));
        words.getElement().setAttribute("role", "status");
        var number = new Paragraph(percent + " %");
        number.addClassName("learning-score");
        number.getElement().setAttribute("aria-hidden", "true");
        var card = Parts.card(new H2(getTranslation("learning.check.result")), number, words);
        card.addClassName("si-section");
        var best = session.state(CheckState.class).best().orElse(0);
        if (best * 100 > percent + 1) {
            card.add(Parts.muted(getTranslation("learning.check.best", (int) Math.floor(best * 100), pass)));
        }
        var again = Parts.button(
                getTranslation("learning.check.again"), passed ? Tone.PLAIN : Tone.PRIMARY, click -> tryAgain());
        card.add(Parts.row(again, Parts.button(getTranslation("learning.check.previous"), Tone.QUIET, click -> {
            shown = check.items().size() - 1;
            show();
        })));
        return card;
    }
}
