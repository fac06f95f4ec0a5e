package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.Ids;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.Learning.Desk;
import coop.siembra.learning.MyLearning;
import coop.siembra.learning.course.Course;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;

/** A course: what it is for, its outline with what is done, and what is missing to complete it. */
@Route("course/:course")
@PermitAll
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MyLearning learning;
    private final transient Organisation organisation;
    private String title = "";

    CourseView(MyLearning learning, Organisation organisation) {
        this.learning = learning;
        this.organisation = organisation;
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = event.getRouteParameters()
                .get("course")
                .filter(Ids::isValid)
                .map(CourseId::new)
                .flatMap(learning::desk)
                .orElseThrow(NotFoundException::new);
        var standing = learning.standing(desk);
        var voice = new Voice(getLocale(), organisation.wording());
        title = voice.say(standing.course().title());
        removeAll();
        add(hero(standing, voice, learning.today()), body(standing, desk, voice));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component hero(CourseStanding standing, Voice voice, LocalDate today) {
        var course = standing.course();
        var words = Parts.box(
                "learning-next-words", new H1(voice.say(course.title())), new Paragraph(voice.say(course.summary())));
        var facts = Parts.row(CourseCards.state(standing, this::getTranslation));
        CourseCards.due(standing, today, voice, this::getTranslation).ifPresent(facts::add);
        words.add(facts);
        if (standing.startedAt() != null) {
            words.add(Parts.meter(standing.progress().percent(), CourseCards.progress(standing, this::getTranslation)));
        }
        words.add(actions(standing, course));
        return Parts.box("si-card learning-next", CourseCards.cover(course), words);
    }

    private Component actions(CourseStanding standing, Course course) {
        var row = Parts.row();
        var key = standing.startedAt() == null ? "start" : standing.completed() ? "again" : "go-on";
        row.add(Parts.link(
                getTranslation("learning.course." + key),
                ActivityView.path(course, CourseCards.upNext(standing)),
                standing.completed() ? Tone.PLAIN : Tone.PRIMARY));
        if (standing.certificate() != null) {
            row.add(Parts.link(
                    getTranslation("learning.course.certificate"),
                    "certificate/" + standing.certificate(),
                    Tone.PRIMARY));
        }
        return row;
    }

    private Component body(CourseStanding standing, Desk desk, Voice voice) {
        var course = standing.course();
        var goals = new UnorderedList();
        course.goals().forEach(goal -> goals.add(new ListItem(voice.say(goal))));
        var about = Parts.box(
                "si-section",
                new H2(getTranslation("learning.course.goals")),
                goals,
                new H2(getTranslation("learning.course.audience")),
                new Paragraph(voice.say(course.audience())));
        if (standing.startedAt() != null && !standing.completed()) {
            about.addComponentAsFirst(missing(standing, voice));
        }
        var outline = new Fragment(new Outline(voice, this::getTranslation).html(course, desk.enrolment(), null));
        outline.addClassName("learning-outline");
        return Parts.box("learning-course-body", Parts.card(outline), about);
    }

    private Component missing(CourseStanding standing, Voice voice) {
        var list = new UnorderedList();
        standing.progress().missing().stream()
                .limit(5)
                .forEach(activity -> list.add(new ListItem(voice.say(activity.title()))));
        int more = standing.progress().missing().size() - 5;
        if (more > 0) {
            list.add(new ListItem(getTranslation("learning.course.more", more)));
        }
        return Parts.box("si-section", new H2(getTranslation("learning.course.missing")), list);
    }
}
