package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;

/** One of the signed-in person's own sittings. */
@Route("assessment/:sitting")
@PermitAll
class SittingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MySittings mine;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private String title = "";

    SittingView(MySittings mine, Organisation organisation, Clock clock) {
        this.mine = mine;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("si-page");
    }

    /** @throws NotFoundException for no such sitting, and for those of others */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("sitting")
                .filter(Ids::isValid)
                .map(SittingId::new)
                .orElseThrow(NotFoundException::new);
        var desk = mine.desk(id).orElseThrow(NotFoundException::new);
        var voice = new Voice(getLocale(), organisation.wording());
        title = voice.say(desk.instrument().title());
        removeAll();
        add(new SittingPlayer(new Own(id), desk, voice, clock));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private final class Own implements Seat {
        private final SittingId id;

        Own(SittingId id) {
            this.id = id;
        }

        @Override
        public Optional<Desk> desk() {
            return mine.desk(id);
        }

        @Override
        public SittingOutcome take(String tab, SittingStep step) {
            return mine.take(id, tab, step);
        }

        @Override
        public Component onwards(Desk desk) {
            var row = Parts.row();
            Reports.path(id)
                    .filter(path -> desk.sitting().completed())
                    .ifPresent(path ->
                            row.add(Parts.link(getTranslation("assessment.thanks.report"), path, Tone.PRIMARY)));
            row.add(
                    Parts.link(getTranslation("assessment.thanks.more"), "assessments", Tone.PLAIN),
                    Parts.link(getTranslation("ui.message.home"), "", Tone.QUIET));
            return row;
        }
    }
}
