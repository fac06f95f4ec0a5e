package coop.siembra.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.Problem;
import coop.siembra.content.ReloadOutcome;
import coop.siembra.content.ReloadOutcome.Change;
import coop.siembra.learning.course.Course;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The courses as they are in use, and the button that takes in what authors have changed. */
@Route("content-library")
@Menu(order = 7, icon = "CONTENT", title = "app.content.menu")
@RolesAllowed({"TRAINING", "ADMIN"})
class ContentView extends Div implements HasDynamicTitle {
    private static final int SHOWN = 50;

    private final transient ContentLibrary library;
    private final transient Voice voice;
    private final Div said = Parts.box("si-section");
    private final Div courses = Parts.box("si-grid");

    ContentView(ContentLibrary library, Organisation organisation) {
        this.library = library;
        this.voice = new Voice(getLocale(), organisation.wording());
        addClassName("si-page");
        var head = Parts.head(getTranslation("app.content.title"), getTranslation("app.content.lead"));
        head.add(Parts.button(getTranslation("app.content.reload"), Tone.PRIMARY, click -> reload()));
        said.getElement().setAttribute("role", "status");
        add(head, said, Parts.section(getTranslation("app.content.courses"), courses));
        if (!library.lastProblems().isEmpty()) {
            said.add(problems(library.lastProblems()));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.content.title");
    }

    private void reload() {
        said.removeAll();
        said.add(
                switch (library.reload()) {
                    case ReloadOutcome.Refused(var problems) -> problems(problems);
                    case ReloadOutcome.Reloaded(var changes) -> changes(changes);
                });
        show();
    }

    private Component changes(List<Change> changes) {
        if (changes.isEmpty()) {
            return Parts.notice(Tone.INFO, new Paragraph(getTranslation("app.content.unchanged")));
        }
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(
                getTranslation("app.content." + change.kind().name().toLowerCase(Locale.ROOT), change.path()))));
        return Parts.notice(Tone.GOOD, new Paragraph(getTranslation("app.content.reloaded")), list);
    }

    private Component problems(List<Problem> problems) {
        var list = new UnorderedList();
        problems.stream().limit(SHOWN).forEach(problem -> {
            var place = new Code(problem.file() + ":" + problem.line());
            list.add(new ListItem(place, new Span(" " + problem.message())));
        });
        if (problems.size() > SHOWN) {
            list.add(new ListItem(getTranslation("app.content.more", problems.size() - SHOWN)));
        }
        return Parts.notice(
                Tone.BAD,
                new H2(getTranslation("app.content.refused", problems.size())),
                new Paragraph(getTranslation("app.content.refused-lead")),
                list);
    }

    private void show() {
        courses.removeAll();
        library.all(Course.class).forEach(course -> courses.add(card(course)));
    }

    private Component card(Course course) {
        var facts = new Paragraph(getTranslation(
                "app.content.facts",
                course.modules().size(),
                course.activities().size(),
                course.minutes()));
        var version = new Code(course.id() + " @ " + course.version());
        var card = Parts.card(new H3(voice.say(course.title())), facts, version);
        card.addClassName("si-section");
        return card;
    }
}
