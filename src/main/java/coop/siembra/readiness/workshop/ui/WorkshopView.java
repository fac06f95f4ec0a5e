package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.content.ContentLibrary;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.WorkshopEffects;
import coop.siembra.readiness.workshop.WorkshopRefusal;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.readiness.workshop.Workshops.Outcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One workshop for those who lead the unit: agenda, date and people, invitations, attendance, and what shows later. */
@Route(WorkshopAddress.ONE)
@PermitAll // whose unit it is, is asked below
class WorkshopView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient WorkshopEffects effects;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final SaveStatus status = new SaveStatus();
    private String title = "";

    WorkshopView(
            Workshops workshops,
            WorkshopEffects effects,
            ContentLibrary library,
            Organisation organisation,
            Clock clock) {
        this.workshops = workshops;
        this.effects = effects;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-workshop");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(WorkshopAddress.asked(event, workshops));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Workshop workshop) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var words = new WorkshopWords(new Moments(voice, clock.getZone()), library, this::getTranslation);
        title = getTranslation("readiness.workshop.on", words.competency(workshop.competency()));
        var head = Parts.head(title, words.place(workshop));
        head.add(Parts.link(
                getTranslation("readiness.workshop.print"), WorkshopAddress.agenda(workshop.id()), Tone.PLAIN));
        add(
                Parts.back(WorkshopAddress.list(workshop.unit()), getTranslation("readiness.workshop.title")),
                head,
                Parts.row(words.state(workshop), status));
        Doing doing = this::run;
        switch (workshop.state()) {
            case DRAFT ->
                add(
                        new AgendaEditor(workshops, workshop, voice, doing),
                        new SchedulePart(workshops, workshop, words, clock, doing));
            case INVITED -> {
                if (begun(workshop)) {
                    add(new AttendancePart(workshops, workshop, doing));
                }
                add(
                        new SchedulePart(workshops, workshop, words, clock, doing),
                        new AgendaEditor(workshops, workshop, voice, doing));
            }
            case HELD -> {
                effects.of(workshop)
                        .ifPresent(effect -> add(new EffectPart(effect, words.competency(workshop.competency()))));
                add(new AttendancePart(workshops, workshop, doing));
            }
            case CANCELLED ->
                add(Parts.notice(Tone.INFO, new Paragraph(getTranslation("readiness.workshop.cancelled"))));
        }
    }

    private boolean begun(Workshop workshop) {
        var place = workshop.place();
        return place != null && !place.begins(clock.getZone()).toInstant().isAfter(clock.instant());
    }

    private void run(Supplier<Outcome> deed, String focus) {
        try {
            switch (deed.get()) {
                case Outcome.Stored(var workshop) -> {
                    show(workshop);
                    status.saved();
                    if (!focus.isEmpty()) {
                        getElement().executeJs("setTimeout(() => this.querySelector($0)?.focus())", focus);
                    }
                }
                case Outcome.Refused(var why) -> refused(why);
            }
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a workshop could not be stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
        }
    }

    private void refused(WorkshopRefusal why) {
        status.failed(getTranslation(WorkshopWords.key(why)));
    }
}
