package coop.siembra.learning.ui;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.course.CourseModule;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Progress;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import org.jspecify.annotations.Nullable;

/** The modules and activities of a course as links with what is done, as markup: it stands beside every activity. */
final class Outline {
    private final Voice voice;
    private final Translator translator;

    Outline(Voice voice, Translator translator) {
        this.voice = voice;
        this.translator = translator;
    }

    /** @param here the activity shown; null for the course page */
    String html(Course course, @Nullable Enrolment enrolment, @Nullable ActivityId here) {
        var progress = enrolment == null ? Progress.none(course) : Progress.of(course, enrolment);
        var html = new Markup();
        html.tag("<details class='learning-outline-fold' open><summary>")
                .text(voice.say(course.title()))
                .tag(" <span class='si-small si-muted'>")
                .text(translator.translate("learning.progress", progress.done(), progress.required()))
                .tag("</span></summary><span class='si-bar' aria-hidden='true'><i style='width:" + progress.percent()
                        + "%'></i></span>");
        course.modules().forEach(module -> module(html, course, module, enrolment, here));
        return html.tag("</details>").toString();
    }

    private void module(
            Markup html, Course course, CourseModule module, @Nullable Enrolment enrolment, @Nullable ActivityId here) {
        html.tag("<h2>").text(voice.say(module.title())).tag("</h2><ol>");
        for (var activity : module.activities()) {
            boolean done = enrolment != null && enrolment.done(activity.id());
            html.tag("<li><a router-link")
                    .attribute("href", ActivityView.path(course, activity))
                    .tag(activity.id().equals(here) ? " aria-current='page'" : "")
                    .tag("><span class='si-icon'>")
                    .tag(done ? Icon.DONE.svg() : Kinds.icon(activity).svg())
                    .tag("</span><span>")
                    .text(voice.say(activity.title()))
                    .tag("</span>");
            if (done) {
                html.tag("<span class='si-hidden'>")
                        .text(" (" + translator.translate("learning.done") + ")")
                        .tag("</span>");
            }
            html.tag("</a></li>");
        }
        html.tag("</ol>");
    }
}
