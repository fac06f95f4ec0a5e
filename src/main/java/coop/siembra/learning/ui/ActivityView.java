package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.coach.Coach;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.Ids;
import coop.siembra.learning.MyLearning;
import coop.siembra.learning.StepOutcome.Refused;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Progress;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.people.Organisation;
import coop.siembra.phrasing.Phrasing;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The player: one activity of a course, with the course's outline beside it. The address is the truth; the store restores the rest. */
@Route("course/:course/:activity")
@PermitAll
class ActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** On a phone the outline is folded, so that the activity comes first. */
    private static final String FOLD_ON_PHONES =
            "if (matchMedia('(max-width: 860px)').matches) this.querySelector('details').open = false";

    private final transient MyLearning learning;
    private final transient Organisation organisation;
    private final transient ContentLibrary library;
    private final transient ObjectProvider<Coach> coach;
    private final transient Phrasing phrasing;
    private final String tab = UUID.randomUUID().toString();
    private final Fragment outline = new Fragment("");
    private transient @Nullable Reached shown;
    private final Div forward = new Div();
    private String title = "";

    /** What the outline and the way on depend on. */
    private record Reached(ActivityId at, Set<ActivityId> done, boolean complete) {}

    ActivityView(
            MyLearning learning,
            Organisation organisation,
            ContentLibrary library,
            ObjectProvider<Coach> coach,
            Phrasing phrasing) {
        this.learning = learning;
        this.organisation = organisation;
        this.library = library;
        this.coach = coach;
        this.phrasing = phrasing;
        addClassName("learning-player");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course =
                event.getRouteParameters().get("course").filter(Ids::isValid).map(CourseId::new);
        var activity =
                event.getRouteParameters().get("activity").filter(Ids::isValid).map(ActivityId::new);
        if (course.isEmpty() || activity.isEmpty()) {
            throw new NotFoundException();
        }
        if (!open(course.get(), activity.get())) {
            throw new NotFoundException();
        }
    }

    private boolean open(CourseId course, ActivityId activity) {
        return switch (learning.take(course, activity, tab, new Step.Open())) {
            case Saved opened -> {
                show(opened);
                yield true;
            }
            case Refused refused -> false;
        };
    }

    private void reopen(CourseId course, ActivityId activity) {
        if (open(course, activity)) {
            getElement().executeJs("const h = this.querySelector('h1'); h.tabIndex = -1; h.focus()");
        } else {
            getUI().ifPresent(ui -> ui.navigate("course/" + course)); // the authors have taken it out
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Saved opened) {
        removeAll();
        shown = null;
        var voice = new Voice(getLocale(), organisation.wording());
        var activity = opened.activity();
        title = voice.say(activity.title()) + " · " + voice.say(opened.course().title());
        var session = new ActivitySession(
                learning,
                tab,
                voice,
                opened,
                enrolment -> refresh(opened.course(), activity, enrolment, voice),
                () -> reopen(opened.course().id(), activity.id()));
        var aside = new Aside(outline);
        aside.addClassName("learning-outline");
        aside.getElement().setAttribute("aria-label", getTranslation("learning.player.outline"));
        var stage =
                new Div(head(session, activity), session.trouble(), panel(session, activity), foot(session, activity));
        stage.addClassName("learning-stage");
        add(aside, stage);
        refresh(opened.course(), activity, opened.enrolment(), voice);
    }

    /** Most steps change nothing of what stands beside the activity. */
    private void refresh(Course course, Activity activity, Enrolment enrolment, Voice voice) {
        var done = course.activities().stream()
                .map(Activity::id)
                .filter(enrolment::done)
                .collect(Collectors.toSet());
        var reached =
                new Reached(activity.id(), done, Progress.of(course, enrolment).complete());
        if (!reached.equals(shown)) {
            shown = reached;
            outline.show(new Outline(voice, this::getTranslation).html(course, enrolment, activity.id()));
            outline.getElement().executeJs(FOLD_ON_PHONES);
            forward(course, activity, reached, voice);
        }
    }

    private void forward(Course course, Activity activity, Reached reached, Voice voice) {
        forward.removeAll();
        var next = course.after(activity.id());
        var tone = reached.done().contains(activity.id()) ? Tone.PRIMARY : Tone.PLAIN;
        if (reached.complete() && next.isEmpty()) {
            forward.add(Parts.link(getTranslation("learning.player.finish"), "course/" + course.id(), Tone.PRIMARY));
        } else if (next.isPresent()) {
            var link = Parts.link(getTranslation("learning.player.next"), path(course, next.get()), tone);
            link.setTitle(voice.say(next.get().title()));
            forward.add(link);
        } else {
            forward.add(Parts.link(getTranslation("learning.player.overview"), "course/" + course.id(), tone));
        }
    }

    private Component head(ActivitySession session, Activity activity) {
        var voice = session.voice();
        var kind = Parts.row(
                Kinds.icon(activity).draw(),
                Parts.muted(getTranslation("learning.kind." + Kinds.key(activity)) + " · "
                        + getTranslation("learning.minutes", activity.minutes())));
        kind.addClassName("learning-kind");
        if (activity.optional()) {
            kind.add(Parts.badge(getTranslation("learning.optional"), Tone.PLAIN));
        }
        var header = new Header(kind, new H1(voice.say(activity.title())));
        header.addClassName("learning-head");
        return header;
    }

    private Component panel(ActivitySession session, Activity activity) {
        return switch (activity) {
            case Activity.Lesson lesson -> new LessonPanel(session, lesson);
            case Activity.Check check -> new CheckPanel(session, check);
            case Activity.Talk talk -> new TalkPanel(session, talk, library);
            case Activity.Reply reply -> new ReplyPanel(session, reply, coach.getObject(), phrasing);
            case Activity.Reflection page -> new ReflectionPanel(session, page);
            case Activity.Practice practice -> new PracticePanel(session, practice);
        };
    }

    private Component foot(ActivitySession session, Activity activity) {
        var back = session.course()
                .before(activity.id())
                .map(before ->
                        Parts.link(getTranslation("learning.player.back"), path(session.course(), before), Tone.QUIET))
                .orElseGet(() -> Parts.link(
                        getTranslation("learning.player.overview"), "course/" + session.courseId(), Tone.QUIET));
        var foot = new Footer(back, session.status(), session.retry(), forward);
        foot.addClassName("learning-foot");
        return foot;
    }

    static String path(Course course, Activity activity) {
        return "course/" + course.id() + "/" + activity.id();
    }
}
