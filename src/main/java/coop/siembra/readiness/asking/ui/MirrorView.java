package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.asking.MirrorResults;
import coop.siembra.readiness.asking.MirrorResults.Beside;
import coop.siembra.readiness.asking.MirrorResults.Moment;
import coop.siembra.readiness.asking.MirrorResults.Reflection;
import coop.siembra.readiness.asking.SurveyResults;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.ui.HouseTabs;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The mirror of leadership: all who lead beside all who answered, for those at the top; and what one said of oneself, for oneself. */
@Route(MirrorView.PATH)
@PermitAll // what is for whom is asked where it is read
class MirrorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "mirror";

    private final transient MirrorResults mirror;
    private final transient SurveyResults results;
    private final transient Organisation organisation;

    MirrorView(MirrorResults mirror, SurveyResults results, Organisation organisation) {
        this.mirror = mirror;
        this.results = results;
        this.organisation = organisation;
        addClassNames("si-page", "asking-mirror");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.asking.mirror");
    }

    private void show() {
        removeAll();
        var words = new AskingWords(new Voice(getLocale(), organisation.wording()), this::getTranslation);
        boolean all = results.seesAll();
        if (all) {
            add(
                    new HouseTabs(HouseTabs.Tab.OBSTACLES),
                    Parts.back(ObstaclesView.PATH, getTranslation("readiness.asking.title")));
        } else {
            add(Parts.back(RecordPart.PAGE, getTranslation("readiness.record.title")));
        }
        add(Parts.head(
                getPageTitle(),
                getTranslation(all ? "readiness.asking.mirror-lead" : "readiness.asking.mirror-own-lead")));
        if (all) {
            mirror.latest()
                    .ifPresentOrElse(
                            found -> figures(found, words),
                            () -> add(Parts.card(Parts.muted(getTranslation("readiness.asking.no-round")))));
        }
        var mine = mirror.mine();
        mine.forEach(own -> add(new OwnAnswers(own, words, () -> {
            mirror.forgetMine(own.round().id());
            show();
        })));
        if (mine.isEmpty() && !all) {
            add(Parts.card(Parts.muted(getTranslation("readiness.asking.own-none"))));
        }
    }

    private void figures(Reflection found, AskingWords words) {
        var sentence = new Paragraph(sentence(found.overall(), words));
        sentence.addClassName("readiness-sentence");
        var card = Parts.card(
                sentence,
                Parts.muted(getTranslation(
                        "readiness.asking.response",
                        words.days(found.round()),
                        found.answered(),
                        found.asked(),
                        words.percent(found.asked() == 0 ? 0 : (double) found.answered() / found.asked()))));
        card.addClassName("si-section");
        earlier(mirror.moments(), words, card);
        add(card);
        add(Parts.section(
                getTranslation("readiness.asking.by-gap"),
                Parts.notice(
                        Tone.INFO,
                        new Paragraph(words.voice().say(found.survey().survey().results()))),
                Parts.muted(getTranslation("readiness.asking.scale")),
                new MirrorCards(found.lines(), words)));
        if (results.mayReadWords()) {
            add(new SaidWords(results.words(SurveyKind.MIRROR), found.survey().survey(), words));
        }
    }

    private void earlier(List<Moment> moments, AskingWords words, Div card) {
        if (moments.size() < 2) {
            return;
        }
        var before = moments.getLast();
        card.add(Parts.muted(getTranslation(
                "readiness.asking.mirror-before", words.day(before.day()), sentence(before.figures(), words))));
    }

    private String sentence(Beside figures, AskingWords words) {
        if (figures.people().isEmpty()) {
            return getTranslation("readiness.asking.unit-too-few");
        }
        var people = figures.people().get();
        if (figures.leaders().isEmpty()) {
            return getTranslation("readiness.asking.people-only", words.points(people.mean()), people.n());
        }
        var leaders = figures.leaders().get();
        return getTranslation(
                        "readiness.asking.both",
                        words.points(leaders.mean()),
                        leaders.n(),
                        words.points(people.mean()),
                        people.n())
                + figures.gap().map(gap -> " " + words.gap(gap)).orElse("");
    }
}
