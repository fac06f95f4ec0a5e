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
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
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
    private final transient Phrasebook phrasebook;

    RatingsView(Openings openings, Judging judging, Phrasebook phrasebook) {
        this.openings = openings;
        this.judging = judging;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "judging-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var phrases = phrasebook.in(getLocale());
        add(Parts.head(getPageTitle(), phrases.say("hiring.judging.ratings.lead")));
        var mine = openings.page(null, 0, MOST_OPENINGS).rows().stream()
                .map(OpeningPage.Row::file)
                .filter(OpeningFile::rates)
                .toList();
        if (mine.isEmpty()) {
            add(Parts.card(Parts.muted(phrases.say("hiring.judging.ratings.none"))));
        }
        mine.forEach(file -> add(section(file, judging.mine(file.opening().id()), phrases)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.judging.ratings.title");
    }

    private static Component section(OpeningFile file, List<RatingTask> tasks, Phrases phrases) {
        var section = Parts.section(phrases.of(file.opening().title()));
        var waiting =
                tasks.stream().filter(task -> task.state() != State.HANDED_IN).toList();
        var done =
                tasks.stream().filter(task -> task.state() == State.HANDED_IN).toList();
        var card = Parts.card();
        if (waiting.isEmpty()) {
            card.add(Parts.muted(phrases.say("hiring.judging.ratings.nothing-waits")));
        } else {
            card.add(list(waiting, phrases));
        }
        if (!done.isEmpty()) {
            var more = new NativeDetails(phrases.say("hiring.judging.ratings.done", done.size()), list(done, phrases));
            more.addClassName("judging-more");
            card.add(more);
        }
        section.add(card);
        return section;
    }

    private static Component list(List<RatingTask> tasks, Phrases phrases) {
        var list = new UnorderedList();
        list.addClassName("judging-tasks");
        tasks.forEach(task -> list.add(new ListItem(row(task, phrases))));
        return list;
    }

    private static Component row(RatingTask task, Phrases phrases) {
        var name = new Span(phrases.applicant(task.number()));
        name.addClassName("judging-who");
        var what = new Paragraph(phrases.say("hiring.judging.what." + Phrases.word(task.what())));
        var badge = Parts.badge(
                phrases.say("hiring.judging.state." + Phrases.word(task.state())),
                switch (task.state()) {
                    case NOT_BEGUN -> Tone.PLAIN;
                    case BEGUN -> Tone.INFO;
                    case HANDED_IN -> Tone.GOOD;
                });
        var link = Parts.link(
                phrases.say("hiring.judging.open." + Phrases.word(task.state())),
                JudgingAddress.desk(task.application(), task.what()),
                task.state() == State.HANDED_IN ? Tone.QUIET : Tone.PLAIN);
        link.getElement().setAttribute("aria-label", link.getText() + ": " + name.getText() + ", " + what.getText());
        return Parts.box("judging-task", Parts.box("judging-task-words", name, what), badge, link);
    }
}
