package coop.siembra.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.learning.MyLearning;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;

/** Every course there is; anybody may take any. */
@Route("courses")
@Menu(order = 2, icon = "COURSES", title = "learning.menu.courses")
@PermitAll
class CoursesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MyLearning learning;
    private final transient Organisation organisation;

    CoursesView(MyLearning learning, Organisation organisation) {
        this.learning = learning;
        this.organisation = organisation;
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var today = learning.today();
        var grid = Parts.box("si-grid");
        learning.catalogue()
                .forEach(
                        standing -> grid.add(CourseCards.card(new H2(), standing, today, voice, this::getTranslation)));
        add(
                Parts.head(
                        getTranslation("learning.courses.title"), voice.say(getTranslation("learning.courses.lead"))),
                grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.courses.title");
    }
}
