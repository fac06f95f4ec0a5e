package coop.siembra.learning.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.siembra.content.Markdown;
import coop.siembra.content.Markdown.Page;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.LessonState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** A lesson's text, and the button that says it was read. */
class LessonPanel extends Div {
    private static final int HEADING = 2;

    LessonPanel(ActivitySession session, Activity.Lesson lesson) {
        addClassName("learning-panel");
        var voice = session.voice();
        var goal = new Paragraph(Icon.SEED.draw());
        goal.add(new Span(voice.say(lesson.goal())));
        goal.addClassName("learning-goal");
        var page = new Page(
                voice.language(),
                voice.wording(),
                Pictures.path(session.course(), "pictures/"),
                HEADING,
                box -> getTranslation("learning.box." + box.key()));
        var text = new Article(new Fragment(Markdown.html(lesson.body().in(voice.language()), page)));
        text.addClassName("learning-article");
        add(goal, text);
        if (session.state(LessonState.class).done()) {
            add(Parts.noted(Icon.DONE, getTranslation("learning.lesson.done")));
        } else {
            add(Parts.button(
                    getTranslation("learning.lesson.finish"),
                    Tone.PRIMARY,
                    click -> finish(session, click.getSource())));
        }
    }

    private void finish(ActivitySession session, NativeButton button) {
        if (session.take(new Step.FinishLesson())) {
            var done = Parts.noted(Icon.DONE, getTranslation("learning.lesson.done"));
            done.getElement().setAttribute("role", "status");
            replace(button, done);
        }
    }
}
