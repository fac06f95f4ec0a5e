package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The workshops of a unit and below. */
@Route(WorkshopAddress.LIST)
@PermitAll // who leads is a fact about units, asked for where the workshops are read
class WorkshopsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SHOWN = 60;

    private final transient Workshops workshops;
    private final transient TeamAccess access;
    private final transient Units units;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Clock clock;

    WorkshopsView(
            Workshops workshops,
            TeamAccess access,
            Units units,
            ContentLibrary library,
            Organisation organisation,
            Clock clock) {
        this.workshops = workshops;
        this.access = access;
        this.units = units;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-workshops");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var tops = access.topUnits();
        if (tops.isEmpty()) {
            add(
                    Parts.head(getTranslation("readiness.workshop.title"), ""),
                    Parts.card(Parts.muted(getTranslation("readiness.team.no-unit"))));
            return;
        }
        var wanted = Asked.unit(event, access); // another unit's address leads back to one's own
        units.find(wanted.orElse(tops.getFirst().id())).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.workshop.title");
    }

    private void show(Unit unit) {
        var voice = new Voice(getLocale(), organisation.wording());
        var head = Parts.head(
                getTranslation("readiness.workshop.of", voice.say(unit.name())),
                getTranslation("readiness.workshop.lead"));
        head.add(Parts.link(
                getTranslation("readiness.workshop.new"), WorkshopAddress.NEW + "?unit=" + unit.id(), Tone.PRIMARY));
        add(Parts.back("team-next?unit=" + unit.id(), getTranslation("readiness.next.title")), head);
        var words = new WorkshopWords(new Moments(voice, clock.getZone()), library, this::getTranslation);
        var all = workshops.within(unit.id());
        var grid = Parts.box("si-grid");
        all.stream().limit(SHOWN).forEach(workshop -> grid.add(card(workshop, words, voice)));
        if (all.isEmpty()) {
            add(Parts.card(Parts.muted(getTranslation("readiness.workshop.none"))));
        } else {
            add(grid);
        }
    }

    private Component card(Workshop workshop, WorkshopWords words, Voice voice) {
        var link = new Anchor(WorkshopAddress.one(workshop.id()), words.competency(workshop.competency()));
        link.getElement().setAttribute("router-link", true);
        var when = words.place(workshop);
        var unit = units.find(workshop.unit())
                .map(found -> voice.say(found.name()))
                .orElse("–");
        var card = Parts.card(
                new H2(link),
                Parts.row(words.state(workshop)),
                Parts.muted(when),
                Parts.muted(getTranslation(
                        "readiness.workshop.size",
                        unit,
                        workshop.agenda().minutes(),
                        workshop.invited().size())));
        card.addClassName("si-section");
        return card;
    }
}
