package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.access.CurrentUser;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.MyLearning;
import coop.siembra.learning.MyLearning.Home;
import coop.siembra.learning.MyLearning.PracticeDue;
import coop.siembra.learning.enrolment.Streak;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.HomePart.Place;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What awaits the person who signed in: one clear next step, then everything else. */
@Route("")
@Menu(order = 1, icon = "HOME", title = "learning.menu.home")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MyLearning learning;
    private final transient CurrentUser user;
    private final transient Organisation organisation;
    private final transient List<HomePart> parts;
    private transient Voice voice;

    HomeView(MyLearning learning, Organisation organisation, CurrentUser user, ObjectProvider<HomePart> parts) {
        this.parts = parts.orderedStream().toList();
        this.learning = learning;
        this.user = user;
        this.organisation = organisation;
        this.voice = new Voice(getLocale(), organisation.wording());
        addClassName("si-page");
    }

    /** Also when somebody who is here already comes again: the same instance is shown, and more may wait by then. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        voice = new Voice(getLocale(), organisation.wording());
        var home = learning.home();
        removeAll();
        var name = user.person().map(Person::name).orElse("");
        add(Parts.head(
                getTranslation("learning.home.greeting", firstName(name)),
                voice.say(getTranslation("learning.home.lead"))));
        others(Place.FIRST);
        add(next(home), beside(home));
        others(Place.MIDDLE);
        courses(home);
        certificates(home);
        others(Place.LAST);
    }

    /** What other modules have to say here. */
    private void others(Place place) {
        parts.stream()
                .filter(part -> part.place() == place)
                .flatMap(part -> part.show(voice).stream())
                .forEach(this::add);
    }

    private static String firstName(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private Component next(Home home) {
        return home.next().map(standing -> next(standing, home.today())).orElseGet(() -> {
            var card = Parts.box(
                    "si-card learning-next",
                    new H2(getTranslation("learning.home.all-done")),
                    Parts.muted(getTranslation("learning.home.all-done-lead")),
                    Parts.link(getTranslation("learning.home.browse"), "courses", Tone.PRIMARY));
            return card;
        });
    }

    private Component next(CourseStanding standing, LocalDate today) {
        var course = standing.course();
        var activity = CourseCards.upNext(standing);
        var words = Parts.box(
                "learning-next-words",
                new Span(getTranslation(
                        standing.startedAt() == null ? "learning.home.begin" : "learning.home.continue")),
                new H2(voice.say(course.title())),
                new Paragraph(
                        getTranslation("learning.home.up-next", voice.say(activity.title()), activity.minutes())));
        CourseCards.due(standing, today, voice, this::getTranslation).ifPresent(words::add);
        words.add(
                Parts.meter(standing.progress().percent(), CourseCards.progress(standing, this::getTranslation)),
                Parts.link(
                        getTranslation(standing.startedAt() == null ? "learning.home.start" : "learning.home.go-on"),
                        ActivityView.path(course, activity),
                        Tone.PRIMARY));
        return Parts.box("si-card learning-next", CourseCards.cover(course), words);
    }

    private Component beside(Home home) {
        var row = Parts.box("learning-beside", streak(home.streak()));
        if (!home.practices().isEmpty()) {
            row.addComponentAsFirst(practices(home));
        }
        return row;
    }

    private Component practices(Home home) {
        var list = new UnorderedList();
        list.addClassName("learning-list");
        home.practices().forEach(practice -> list.add(new ListItem(practice(practice, home.today()))));
        return Parts.card(new H2(getTranslation("learning.home.practices")), list);
    }

    private Component practice(PracticeDue due, LocalDate today) {
        var link = new Anchor(
                ActivityView.path(due.course(), due.practice()),
                voice.say(due.practice().title()));
        link.getElement().setAttribute("router-link", true);
        boolean late = due.dueOn().isBefore(today);
        var day = late
                ? Parts.badge(getTranslation("learning.practice.was-due", voice.day(due.dueOn())), Tone.WARN)
                : Parts.badge(getTranslation("learning.practice.by", voice.day(due.dueOn())), Tone.INFO);
        return Parts.row(Icon.PRACTICE.draw(), link, day);
    }

    private Component streak(Streak streak) {
        var days = Parts.box("learning-days");
        days.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < 7; i++) {
            var leaf = Icon.SEED.draw();
            leaf.getElement().getClassList().set("grown", i < Math.min(streak.days(), 7));
            days.add(leaf);
        }
        var key = streak.days() == 0 ? "none" : streak.days() == 1 ? "one" : "many";
        var after = streak.today() ? "today" : "open";
        return Parts.card(
                new H2(getTranslation("learning.streak." + key, streak.days())),
                days,
                Parts.muted(getTranslation("learning.streak." + after)));
    }

    private void courses(Home home) {
        if (home.standings().isEmpty()) {
            return;
        }
        var grid = Parts.box("si-grid");
        home.standings()
                .forEach(standing ->
                        grid.add(CourseCards.card(new H3(), standing, home.today(), voice, this::getTranslation)));
        add(Parts.section(getTranslation("learning.home.courses"), grid));
    }

    private void certificates(Home home) {
        var earned = home.standings().stream()
                .filter(standing -> standing.certificate() != null)
                .toList();
        if (earned.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("learning-list");
        for (var standing : earned) {
            var link = new Anchor(
                    "certificate/" + standing.certificate(),
                    voice.say(standing.course().title()));
            link.getElement().setAttribute("router-link", true);
            var item = new ListItem(Parts.row(Icon.CERTIFICATE.draw(), link));
            list.add(item);
        }
        add(Parts.section(getTranslation("learning.home.certificates"), Parts.card(list)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.home.title");
    }
}
