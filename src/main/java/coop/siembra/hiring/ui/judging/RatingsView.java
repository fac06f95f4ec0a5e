package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.OpeningPage;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.RatingTask;
import coop.siembra.hiring.RatingTask.State;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What is for the signed-in person to rate, in all openings in which they do. */
@Route(JudgingAddress.RATINGS)
@PermitAll // who rates is a fact about openings, asked for where the tasks are read
class RatingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MOST_OPENINGS = 200;

    private final transient Openings openings;
    private final transient Judging judging;
    private final transient Speech.Maker speeches;

    RatingsView(Openings openings, Judging judging, Speech.Maker speeches) {
        this.openings = openings;
        this.judging = judging;
        this.speeches = speeches;
        addClassNames("si-page", "judging-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var speech = speeches.in(getLocale());
        add(Parts.head(getPageTitle(), speech.say("hiring.judging.ratings.lead")));
        var mine = openings.page(null, 0, MOST_OPENINGS).rows().stream()
                .map(OpeningPage.Row::file)
                .filter(OpeningFile::rates)
                .toList();
        if (mine.isEmpty()) {
            add(Parts.card(Parts.muted(speech.say("hiring.judging.ratings.none"))));
        }
        mine.forEach(file -> add(section(file, judging.mine(file.opening().id()), speech)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.judging.ratings.title");
    }

    private static Component section(OpeningFile file, List<RatingTask> tasks, Speech speech) {
        var section = Parts.section(speech.say(file.opening().title()));
        var waiting =
                tasks.stream().filter(task -> task.state() != State.HANDED_IN).toList();
        var done =
                tasks.stream().filter(task -> task.state() == State.HANDED_IN).toList();
        var card = Parts.card();
        if (waiting.isEmpty()) {
            card.add(Parts.muted(speech.say("hiring.judging.ratings.nothing-waits")));
        } else {
            card.add(list(waiting, speech));
        }
        if (!done.isEmpty()) {
            var more = new NativeDetails(speech.say("hiring.judging.ratings.done", done.size()), list(done, speech));
            more.addClassName("judging-more");
            card.add(more);
        }
        section.add(card);
        return section;
    }

    private static Component list(List<RatingTask> tasks, Speech speech) {
        var list = new UnorderedList();
        list.addClassName("judging-tasks");
        tasks.forEach(task -> list.add(new ListItem(row(task, speech))));
        return list;
    }

    private static Component row(RatingTask task, Speech speech) {
        var name = new Span(speech.applicant(task.number()));
        name.addClassName("judging-who");
        var what = new Paragraph(speech.say("hiring.judging.what." + Speech.word(task.what())));
        var badge = Parts.badge(
                speech.say("hiring.judging.state." + Speech.word(task.state())),
                switch (task.state()) {
                    case NOT_BEGUN -> Tone.PLAIN;
                    case BEGUN -> Tone.INFO;
                    case HANDED_IN -> Tone.GOOD;
                });
        var link = Parts.link(
                speech.say("hiring.judging.open." + Speech.word(task.state())),
                JudgingAddress.desk(task.application(), task.what()),
                task.state() == State.HANDED_IN ? Tone.QUIET : Tone.PLAIN);
        link.getElement().setAttribute("aria-label", link.getText() + ": " + name.getText() + ", " + what.getText());
        return Parts.box("judging-task", Parts.box("judging-task-words", name, what), badge, link);
    }
}
