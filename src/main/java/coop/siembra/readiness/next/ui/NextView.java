package coop.siembra.readiness.next.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.TeamLearning;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.next.NextSteps;
import coop.siembra.readiness.next.NextSteps.Plan;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.TeamTabs;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** What somebody who leads a team could do next, each with what speaks for it. */
@Route(NextView.PATH)
@PermitAll // who leads is a fact about units, asked for where the people are read
class NextView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "team-next";

    private final transient NextSteps steps;
    private final transient TeamLearning learning;
    private final transient TeamAccess access;
    private final transient Units units;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Clock clock;

    NextView(
            NextSteps steps,
            TeamLearning learning,
            TeamAccess access,
            Units units,
            ContentLibrary library,
            Organisation organisation,
            Clock clock) {
        this.steps = steps;
        this.learning = learning;
        this.access = access;
        this.units = units;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-next");
    }

    static String path(UnitId unit) {
        return PATH + "?unit=" + unit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var voice = new Voice(getLocale(), organisation.wording());
        var tops = access.topUnits();
        if (tops.isEmpty()) {
            removeAll();
            add(
                    Parts.head(getTranslation("readiness.next.title"), ""),
                    Parts.card(Parts.muted(getTranslation("readiness.team.no-unit"))));
            return;
        }
        var wanted = Asked.unit(event, access); // another unit's address leads back to one's own
        units.find(wanted.orElse(tops.getFirst().id())).ifPresent(unit -> show(unit, tops, voice));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.next.title");
    }

    private void show(Unit unit, List<Unit> tops, Voice voice) {
        removeAll();
        var plan = steps.of(unit.id());
        var head = Parts.head(
                getTranslation("readiness.next.of", voice.say(unit.name())), getTranslation("readiness.next.lead"));
        head.add(Parts.row(
                Parts.link(getTranslation("readiness.next.workshops"), "workshops?unit=" + unit.id(), Tone.PLAIN),
                Parts.link(getTranslation("readiness.next.culture-plan"), "plan?unit=" + unit.id(), Tone.PLAIN),
                Parts.link(getTranslation("readiness.next.obstacles"), "obstacles?unit=" + unit.id(), Tone.PLAIN)));
        add(new TeamTabs(TeamTabs.Tab.NEXT, unit.id().value()), head, places(unit, tops, voice));
        if (!plan.named()) {
            add(Parts.notice(Tone.INFO, Parts.muted(getTranslation("readiness.next.large", plan.size()))));
        }
        if (plan.advices().isEmpty()) {
            add(Parts.card(Parts.muted(
                    getTranslation(plan.size() == 0 ? "readiness.next.nobody" : "readiness.next.nothing"))));
        } else {
            add(list(unit, tops, plan, voice));
        }
        add(explained(plan, voice));
    }

    private Component list(Unit unit, List<Unit> tops, Plan plan, Voice voice) {
        var cards = new AdviceCards(
                unit.id(), plan, learning, library, voice, clock, () -> show(unit, tops, voice), this::getTranslation);
        var list = new OrderedList();
        list.addClassName("leading-advices");
        plan.advices().forEach(advice -> list.add(new ListItem(cards.card(advice))));
        return list;
    }

    private Component explained(Plan plan, Voice voice) {
        var asOf = plan.asOf();
        var text = getTranslation("readiness.next.explain")
                + (asOf == null ? "" : " " + getTranslation("readiness.next.as-of", voice.day(asOf)));
        var explained = Parts.muted(text);
        explained.addClassName("si-small");
        return explained;
    }

    /** The units right above, beside and below that may be seen. */
    private Component places(Unit unit, List<Unit> tops, Voice voice) {
        var nav = new Nav();
        nav.addClassName("leading-places");
        nav.setAriaLabel(getTranslation("readiness.next.units"));
        var list = new UnorderedList();
        var above = unit.parent();
        if (above != null && access.maySeeTeam(above)) {
            units.find(above).ifPresent(parent -> list.add(place(parent, "↑ ", voice)));
        } else {
            tops.stream().filter(top -> !top.id().equals(unit.id())).forEach(top -> list.add(place(top, "", voice)));
        }
        units.below(unit.id()).forEach(below -> list.add(place(below, "↓ ", voice)));
        nav.add(list);
        nav.setVisible(list.getChildren().findAny().isPresent());
        return nav;
    }

    private static ListItem place(Unit unit, String sign, Voice voice) {
        var link = new Anchor(path(unit.id()), sign + voice.say(unit.name()));
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }
}
