package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.SurveyResults;
import coop.siembra.readiness.asking.SurveyResults.ObstacleMap;
import coop.siembra.readiness.guide.Obstacles.Obstacle;
import coop.siembra.readiness.model.asking.Share;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.HouseTabs;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.TeamTabs;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the way of serving well: of the whole for executives and administrators, of their units for those who lead. */
@Route(ObstaclesView.PATH)
@PermitAll // what is for whom is asked where the figures are read
class ObstaclesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "obstacles";

    private final transient SurveyResults results;
    private final transient Answering answering;
    private final transient TeamAccess access;
    private final transient Units units;
    private final transient Organisation organisation;

    ObstaclesView(
            SurveyResults results, Answering answering, TeamAccess access, Units units, Organisation organisation) {
        this.results = results;
        this.answering = answering;
        this.access = access;
        this.units = units;
        this.organisation = organisation;
        addClassNames("si-page", "asking-results");
    }

    static String path(UnitId unit) {
        return PATH + "?unit=" + unit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var words = new AskingWords(new Voice(getLocale(), organisation.wording()), this::getTranslation);
        var wanted = Asked.unit(event, access); // another unit's address leads back to one's own
        if (results.seesAll()) {
            add(new HouseTabs(HouseTabs.Tab.OBSTACLES));
            show(wanted.orElse(null), words);
            return;
        }
        var tops = access.topUnits();
        if (tops.isEmpty()) {
            add(Parts.head(getPageTitle(), ""), Parts.card(Parts.muted(getTranslation("readiness.team.no-unit"))));
            return;
        }
        var unit = wanted.orElse(tops.getFirst().id());
        add(
                new TeamTabs(TeamTabs.Tab.NEXT, unit.value()),
                Parts.back("team-next?unit=" + unit, getTranslation("readiness.next.title")));
        show(unit, words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.asking.title");
    }

    private void show(@Nullable UnitId id, AskingWords words) {
        var unit = id == null ? null : units.find(id).orElse(null);
        var name = unit == null ? organisation.settings().name() : words.say(unit);
        var head = Parts.head(getTranslation("readiness.asking.of", name), getTranslation("readiness.asking.of-lead"));
        if (results.seesAll()) {
            head.add(Parts.row(
                    Parts.link(getTranslation("readiness.asking.rounds"), RoundsView.PATH, Tone.PLAIN),
                    Parts.link(getTranslation("readiness.asking.mirror"), MirrorView.PATH, Tone.PLAIN)));
        }
        add(head);
        running(words);
        places(unit, words);
        results.obstacles(id)
                .ifPresentOrElse(
                        map -> figures(map, words),
                        () -> add(Parts.card(Parts.muted(getTranslation("readiness.asking.no-round")))));
    }

    /** That a round is running, and why nothing of it is shown. */
    private void running(AskingWords words) {
        answering.running().stream()
                .filter(asked -> asked.round().kind() == SurveyKind.OBSTACLES)
                .findFirst()
                .ifPresent(asked -> add(Parts.notice(
                        Tone.INFO,
                        new Paragraph(getTranslation(
                                "readiness.asking.running-until",
                                words.day(asked.round().lastDay()))))));
    }

    private void places(@Nullable Unit unit, AskingWords words) {
        var list = new UnorderedList();
        if (unit != null) {
            var above = unit.parent();
            if (above != null && access.maySeeTeam(above)) {
                units.find(above).ifPresent(parent -> list.add(place(path(parent.id()), "↑ " + words.say(parent))));
            } else if (results.seesAll()) {
                list.add(place(PATH, "↑ " + organisation.settings().name()));
            } else {
                access.topUnits().stream()
                        .filter(top -> !top.id().equals(unit.id()))
                        .forEach(top -> list.add(place(path(top.id()), words.say(top))));
            }
        }
        if (list.getChildren().findAny().isPresent()) {
            var nav = new Nav(list);
            nav.addClassName("leading-places");
            nav.setAriaLabel(getTranslation("readiness.next.units"));
            add(nav);
        }
    }

    private static ListItem place(String path, String words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }

    private void figures(ObstacleMap map, AskingWords words) {
        add(first(map, words));
        var table = new Fragment(
                "si-card si-table-card",
                new ObstacleTable(words, organisation.settings().name()).html(map));
        var where = Parts.section(getTranslation("readiness.asking.map"), legend(), table);
        where.add(Parts.muted(getTranslation("readiness.asking.map-note")));
        add(where);
        add(Parts.section(
                getTranslation("readiness.asking.one-by-one"),
                Parts.notice(
                        Tone.INFO,
                        new Paragraph(words.voice().say(map.survey().survey().results()))),
                new ObstacleCards(map, words)));
        if (results.mayReadWords() && map.unit().unit() == null) {
            add(new SaidWords(results.words(SurveyKind.OBSTACLES), map.survey().survey(), words));
        }
    }

    /** The first thing to read. */
    private Component first(ObstacleMap map, AskingWords words) {
        var sentence = new Paragraph(sentence(map, words));
        sentence.addClassName("readiness-sentence");
        var card = Parts.card(
                sentence,
                Parts.muted(getTranslation(
                        "readiness.asking.response",
                        words.days(map.round()),
                        map.answered(),
                        map.asked(),
                        words.percent(map.asked() == 0 ? 0 : (double) map.answered() / map.asked()))));
        map.earlier()
                .ifPresent(earlier -> card.add(
                        Parts.muted(getTranslation("readiness.asking.compared", words.days(earlier.round())))));
        card.addClassName("si-section");
        return card;
    }

    private String sentence(ObstacleMap map, AskingWords words) {
        Optional<Obstacle> strongest = map.survey().obstacles().stream()
                .filter(obstacle -> map.unit().of(obstacle.id()).isPresent())
                .max(Comparator.comparingDouble((Obstacle obstacle) ->
                        map.unit().of(obstacle.id()).map(Share::ratio).orElse(0.0)));
        return strongest
                .flatMap(obstacle -> map.unit()
                        .of(obstacle.id())
                        .map(share -> getTranslation(
                                "readiness.asking.strongest",
                                words.voice().say(obstacle.name()),
                                words.percent(share.ratio()),
                                share.answered())))
                .orElse(getTranslation("readiness.asking.unit-too-few"));
    }

    private Component legend() {
        var list = new UnorderedList();
        list.addClassName("asking-legend");
        for (int quarter = 0; quarter <= AskingWords.LAST_QUARTER; quarter++) {
            var sign = Parts.box("q" + quarter);
            sign.getElement().setAttribute("aria-hidden", "true");
            var item = new ListItem(sign);
            item.add(getTranslation("readiness.asking.quarter-of." + quarter));
            list.add(item);
        }
        return list;
    }
}
