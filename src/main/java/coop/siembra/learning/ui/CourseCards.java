package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.time.LocalDate;
import java.util.Optional;

/** How a course looks where several are shown. */
final class CourseCards {

    private CourseCards() {}

    /**
     * A card that leads to the course's page.
     *
     * @param heading of the level that fits where the card stands
     */
    static Component card(
            HtmlContainer heading, CourseStanding standing, LocalDate today, Voice voice, Translator translator) {
        var course = standing.course();
        var title = new Anchor("course/" + course.id(), voice.say(course.title()));
        title.getElement().setAttribute("router-link", true);
        title.addClassName("learning-card-title");
        heading.add(title);
        var words = Parts.box("learning-card-words", heading, new Paragraph(voice.say(course.summary())));
        var facts = Parts.row();
        facts.addClassName("si-small");
        facts.add(state(standing, translator));
        due(standing, today, voice, translator).ifPresent(facts::add);
        facts.add(new Span(translator.translate("learning.hours", hours(course, voice))));
        words.add(facts);
        if (standing.startedAt() != null) {
            words.add(Parts.meter(standing.progress().percent(), progress(standing, translator)));
        }
        return Parts.box("si-card learning-card", cover(course), words);
    }

    static Image cover(Course course) {
        var cover = new Image(Pictures.path(course, course.cover()), "");
        cover.addClassName("learning-cover");
        return cover;
    }

    static String progress(CourseStanding standing, Translator translator) {
        return translator.translate(
                "learning.progress",
                standing.progress().done(),
                standing.progress().required());
    }

    static Span state(CourseStanding standing, Translator translator) {
        if (standing.completed()) {
            return Parts.badge("✓ " + translator.translate("learning.state.completed"), Tone.GOOD);
        }
        return standing.startedAt() == null
                ? Parts.badge(translator.translate("learning.state.new"), Tone.PLAIN)
                : Parts.badge(progress(standing, translator), Tone.INFO);
    }

    static Optional<Span> due(CourseStanding standing, LocalDate today, Voice voice, Translator translator) {
        var dueOn = standing.dueOn();
        if (dueOn == null || standing.completed()) {
            return Optional.empty();
        }
        return Optional.of(
                standing.overdue(today)
                        ? Parts.badge(translator.translate("learning.was-due", voice.day(dueOn)), Tone.WARN)
                        : Parts.badge(translator.translate("learning.due", voice.day(dueOn)), Tone.PLAIN));
    }

    /** Where to go on: the activity last visited unless it is done, else the first one missing. */
    static Activity upNext(CourseStanding standing) {
        var missing = standing.progress().missing();
        var at = standing.continueAt();
        return missing.stream()
                .filter(activity -> activity.id().equals(at))
                .findFirst()
                .or(() -> missing.stream().findFirst())
                .orElseGet(() -> standing.course().activities().getFirst());
    }

    private static String hours(Course course, Voice voice) {
        return String.format(voice.locale(), "%.1f", course.minutes() / 60.0);
    }
}
