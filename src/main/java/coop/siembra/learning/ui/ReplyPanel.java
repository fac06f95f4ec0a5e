package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.coach.Assessment;
import coop.siembra.coach.Coach;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.ReplyTry;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Steps;
import coop.siembra.phrasing.Phrasing;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message to answer: write, show it to the coach, write better; then see how others answer. */
class ReplyPanel extends Div {
    private final transient ActivitySession session;
    private final transient Activity.Reply reply;
    private final transient Coach coach;
    private final transient Phrasing phrasing;
    private final TextArea field;
    private final Div feedback = new Div();
    private final Div after = Parts.box("si-section");
    private final NativeButton finish;
    private transient @Nullable Assessment before;

    ReplyPanel(ActivitySession session, Activity.Reply reply, Coach coach, Phrasing phrasing) {
        this.session = session;
        this.reply = reply;
        this.coach = coach;
        this.phrasing = phrasing;
        field = new KeptText(session, "reply", Steps.LONGEST_REPLY, Step.WriteReply::new);
        addClassName("learning-panel");
        feedback.getElement().setAttribute("role", "status");
        feedback.getElement().setAttribute("tabindex", "-1");
        finish = Parts.button(getTranslation("learning.reply.finish"), Tone.PLAIN, click -> finish());
        add(new Fragment(Html.paragraphs(session.voice().say(reply.situation()))), message());
        if (!reply.facts().isEmpty()) {
            add(list("learning.reply.facts", reply.facts()));
        }
        add(list("learning.reply.goals", reply.goals()), writing(), feedback, after);
        resume();
    }

    private void resume() {
        var state = session.state(ReplyState.class);
        var last = state.last();
        field.setValue(state.draft());
        if (last != null) {
            var seen = assess(last.text());
            before = seen;
            feedback.add(new ReplyFeedback(seen, null));
        }
        show();
    }

    private Component message() {
        var voice = session.voice();
        var channel = getTranslation("learning.reply.channel." + reply.channel().key());
        return new Fragment(
                "learning-message " + reply.channel().key(),
                "<p class=\"learning-from\"><strong>" + Html.text(voice.say(reply.from())) + "</strong> · "
                        + Html.text(channel) + "</p><blockquote>" + Html.paragraphs(voice.say(reply.message()))
                        + "</blockquote>");
    }

    private Component list(String title, List<LocalizedText> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(session.voice().say(text))));
        return Parts.box("learning-hints", new H2(getTranslation(title)), list);
    }

    private Component writing() {
        field.setLabel(getTranslation("learning.reply.yours"));
        var ask = Parts.button(getTranslation("learning.reply.show"), Tone.PRIMARY, click -> ask());
        var box = Parts.box("si-section", field, Parts.noted(Icon.LOCK, getTranslation("learning.reply.private")));
        phrasing.host()
                .ifPresent(host -> box.add(
                        Parts.notice(Tone.INFO, new Paragraph(getTranslation("learning.reply.sent-to", host)))));
        box.add(Parts.row(ask, finish));
        return box;
    }

    /** What nothing can be said about is no try. */
    private void ask() {
        var text = field.getValue();
        var now = assess(text);
        if (now.isSilent()) {
            say(now, null);
        } else if (session.settle() && session.take(new Step.ShowReply(text, now.balance()))) {
            say(now, before);
            before = now;
            show();
        }
    }

    private void say(Assessment now, @Nullable Assessment then) {
        var said = new ReplyFeedback(now, then);
        if (phrasing.host().isPresent() && !now.isSilent()) {
            var voice = session.voice();
            said.phrasedBy(phrasing, voice.language(), voice.say(reply.message()));
        }
        feedback.removeAll();
        feedback.add(said);
        feedback.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private Assessment assess(String text) {
        var voice = session.voice();
        return coach.assess(voice.language(), voice.say(reply.message()), text);
    }

    private void finish() {
        if (session.settle() && session.take(new Step.FinishReply())) {
            show();
        }
    }

    private void show() {
        var state = session.state(ReplyState.class);
        finish.setVisible(state.last() != null && !state.done());
        after.removeAll();
        var best = state.best();
        var last = state.last();
        if (best != null && last != null && !best.text().equals(last.text()) && doesMore(best)) {
            after.add(best(best));
        }
        if (state.done()) {
            after.add(new ReplyDebrief(session.voice(), reply));
        }
    }

    /** Than the last try, and judged anew, since the coach may have learnt meanwhile. */
    private boolean doesMore(ReplyTry best) {
        return before != null && assess(best.text()).balance() > before.balance();
    }

    /** A step back is no loss: the better try can be taken up again. */
    private Component best(ReplyTry best) {
        var words = new Paragraph(best.text());
        words.addClassName("learning-written");
        var again = Parts.button(getTranslation("learning.reply.take-up"), Tone.PLAIN, click -> {
            field.setValue(best.text());
            session.keep("reply", new Step.WriteReply(best.text()));
            field.focus();
        });
        return Parts.card(
                Parts.box("si-section", new H2(getTranslation("learning.reply.best")), words, Parts.row(again)));
    }
}
