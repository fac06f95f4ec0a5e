package coop.siembra.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import coop.siembra.conversation.model.Debrief;
import coop.siembra.conversation.model.Moment;
import coop.siembra.ui.Fragment;
import java.util.List;
import java.util.function.Consumer;

/** Looks back on a finished talk: how it ended, how feeling and trust moved, and the turning points, each to be played again. */
public final class DebriefPanel extends Composite<Section> {
    private final Debrief debrief;
    private final Speech speech;
    private final H2 title;
    private Consumer<List<String>> replay = _ -> {};

    public DebriefPanel(Debrief debrief, Speech speech) {
        this.debrief = debrief;
        this.speech = speech;
        var pages = new DebriefPages(debrief, speech);
        title = new H2(
                speech.words("debrief.title", debrief.conversation().person().name()));
        title.getElement().setAttribute("tabindex", "-1");
        var root = getContent();
        root.addClassName("cv-debrief");
        root.add(title, new Fragment("cv-verdict", pages.verdict()));
        root.add(
                new H3(speech.words("debrief.chart")),
                new TrendChart(debrief, speech),
                new Fragment("cv-table", pages.table()));
        root.add(new H3(speech.words("debrief.turningPoints")));
        debrief.turningPoints().forEach(moment -> root.add(card(pages, moment)));
        pages.evidence().ifPresent(html -> root.add(new Fragment("cv-evidence", html)));
        root.add(new Fragment("cv-transcript", pages.transcript()), again());
    }

    /** Called with the choices that lead to the turn the learner wants to play again. */
    public void onReplay(Consumer<List<String>> listener) {
        replay = listener;
    }

    void focus() {
        title.getElement().executeJs("this.focus()");
    }

    private Component card(DebriefPages pages, Moment moment) {
        var button = new NativeButton(speech.words("debrief.replay"), _ -> replay.accept(debrief.before(moment)));
        button.addClassNames("si-button", "cv-replay");
        String number = speech.number(moment.turn().number());
        button.getElement().setAttribute("aria-label", speech.words("debrief.replayTurn", number));
        var card = new Article(new Fragment("cv-point", pages.point(moment)), button);
        card.addClassNames("si-card", "cv-card", "cv-" + DebriefPages.kind(moment));
        return card;
    }

    private Component again() {
        var button = new NativeButton(speech.words("debrief.again"), _ -> replay.accept(List.of()));
        button.addClassNames("si-button", "cv-again");
        return button;
    }
}
