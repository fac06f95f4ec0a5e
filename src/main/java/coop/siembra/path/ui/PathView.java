package coop.siembra.path.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.path.Decision;
import coop.siembra.path.MyPath;
import coop.siembra.path.MyPath.Mine;
import coop.siembra.path.MyPath.SoilNames;
import coop.siembra.path.model.Wish.Choice;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One's own path from the soil to the service: every course with the one reason why it stands where it does, and what one may decide. */
@Route("path")
@Menu(order = 1.5, icon = "PATH", title = "path.menu")
@PermitAll
class PathView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MyPath path;
    private final transient Organisation organisation;
    private final SaveStatus status = new SaveStatus();
    private final Div drawn = new Div();

    PathView(MyPath path, Organisation organisation) {
        this.path = path;
        this.organisation = organisation;
        status.addClassName("path-status");
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        status.setText("");
        add(Parts.head(getTranslation("path.title"), getTranslation("path.lead")), status, drawn);
        show(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("path.title");
    }

    /** @param at the course to stay at */
    private void show(Optional<CourseId> at) {
        drawn.removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        path.path()
                .ifPresentOrElse(
                        mine -> drawn.add(soil(mine.soil(), voice), courses(mine, voice, at)),
                        () -> drawn.add(Parts.card(Parts.muted(getTranslation("path.none")))));
    }

    private Component courses(Mine mine, Voice voice, Optional<CourseId> at) {
        var list = new OrderedList();
        list.addClassName("path-steps");
        boolean left = true;
        for (var step : mine.steps()) {
            var item = new PathStep(step, left, voice, this::choose);
            list.add(item);
            at.filter(step.course().id()::equals).ifPresent(here -> item.stay());
            left = !left;
        }
        return list;
    }

    private Component soil(SoilNames soil, Voice voice) {
        var words = Parts.box("path-words", new H2(getTranslation("path.soil.title")));
        say(words, "path.soil.holds", soil.holds(), voice);
        say(words, "path.soil.thin", soil.thin(), voice);
        say(words, "path.soil.unknown", soil.unknown(), voice);
        words.add(Parts.muted(getTranslation("path.soil.private")));
        return Parts.box("path-soil", Plant.roots(), Parts.card(words));
    }

    private void say(Div words, String key, LocalizedText names, Voice voice) {
        var said = voice.say(names);
        if (!said.isEmpty()) {
            words.add(new Paragraph(getTranslation(key, said)));
        }
    }

    private void choose(CourseId course, Choice choice) {
        if (choice == Choice.SKIP) {
            new ReasonDialog(getTranslation("path.skip.title"), getTranslation("path.skip.readers"), true, reason -> {
                        var refusal = path.choose(new Decision(course, choice, reason));
                        if (refusal.isEmpty()) {
                            kept(course);
                        }
                        return refusal;
                    })
                    .open();
            return;
        }
        try {
            path.choose(new Decision(course, choice, ""))
                    .ifPresentOrElse(
                            refusal -> status.failed(getTranslation(ReasonDialog.key(refusal))), () -> kept(course));
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a decision about a path could not be stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
        }
    }

    private void kept(CourseId course) {
        show(Optional.of(course));
        status.saved();
    }
}
