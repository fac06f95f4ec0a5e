package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.content.ContentLibrary;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agenda as whoever leads the workshop needs it in hand: with times, steps, what to say, materials and cards to cut out. */
@Route(WorkshopAddress.AGENDA)
@PermitAll // whose unit it is, is asked below
class AgendaView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Clock clock;

    AgendaView(Workshops workshops, ContentLibrary library, Organisation organisation, Clock clock) {
        this.workshops = workshops;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(WorkshopAddress.asked(event, workshops));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.workshop.agenda");
    }

    private void show(Workshop workshop) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var words = new WorkshopWords(new Moments(voice, clock.getZone()), library, this::getTranslation);
        var title = getTranslation("readiness.workshop.on", words.competency(workshop.competency()));
        var head = Parts.head(title, words.place(workshop));
        head.add(Parts.button(
                getTranslation("readiness.workshop.to-printer"),
                Tone.PRIMARY,
                click -> click.getSource().getElement().executeJs("window.print()")));
        add(Parts.back(WorkshopAddress.one(workshop.id()), title), head);
        var blocks = workshops.blocks().stream().collect(Collectors.toMap(Block::id, Function.identity()));
        add(new Fragment(new AgendaHtml(workshop, blocks, words).html()));
    }
}
