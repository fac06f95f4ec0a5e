package coop.siembra.readiness.nudging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.nudging.Nudges;
import coop.siembra.readiness.nudging.Nudges.Refusal;
import coop.siembra.readiness.nudging.Offer;
import coop.siembra.readiness.nudging.Reminder;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Shows the reminders that could be sent to somebody word for word, sends one, and shows what became of earlier ones. */
@Route("nudge/:person")
@PermitAll // whom one leads is asked below
class NudgeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Nudges nudges;
    private final transient Leading leading;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final SaveStatus status = new SaveStatus();

    NudgeView(Nudges nudges, Leading leading, Organisation organisation, Clock clock) {
        this.nudges = nudges;
        this.leading = leading;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-nudge");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Asked.person(event, leading);
        show(person);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.nudge.title");
    }

    private void show(Person person) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        add(
                Parts.back("team/" + person.id(), person.name()),
                Parts.head(
                        getTranslation("readiness.nudge.whom", person.name()), getTranslation("readiness.nudge.lead")),
                status);
        var offers = nudges.offers(person.id());
        if (offers.isEmpty()) {
            add(Parts.card(Parts.muted(getTranslation("readiness.nudge.none"))));
        } else {
            var grid = Parts.box("si-grid");
            offers.forEach(offer -> grid.add(card(person, offer, voice)));
            add(Parts.section(getTranslation("readiness.nudge.choices"), grid));
        }
        var earlier = nudges.of(person.id());
        if (!earlier.isEmpty()) {
            var grid = Parts.box("si-grid");
            var moments = new Moments(voice, clock.getZone());
            earlier.forEach(reminder -> grid.add(card(reminder, moments)));
            add(Parts.section(getTranslation("readiness.nudge.earlier"), grid));
        }
    }

    private Component card(Person person, Offer offer, Voice voice) {
        var card = Parts.card(
                new H2(voice.say(offer.subject())),
                new Paragraph(voice.say(offer.text())),
                Parts.muted(voice.say(offer.notNow())));
        card.addClassName("si-section");
        nudges.hindrance(person.id(), offer.course())
                .ifPresentOrElse(
                        why -> card.add(Parts.notice(Tone.INFO, new Paragraph(getTranslation(key(why))))), () -> {
                            var send = Parts.button(
                                    getTranslation("readiness.nudge.send"), Tone.PRIMARY, click -> send(person, offer));
                            send.setAriaLabel(
                                    getTranslation("readiness.nudge.send") + ": " + voice.say(offer.subject()));
                            card.add(Parts.row(send));
                        });
        return card;
    }

    private Component card(Reminder reminder, Moments moments) {
        var voice = moments.voice();
        var card = Parts.card(
                new H2(voice.say(reminder.subject())),
                Parts.muted(getTranslation("readiness.nudge.sent", moments.day(reminder.at()))));
        card.addClassName("si-section");
        if (reminder.declined()) {
            var until = reminder.until();
            card.add(Parts.row(Parts.badge(
                    until == null
                            ? getTranslation("readiness.nudge.not-now")
                            : getTranslation("readiness.nudge.not-now-until", voice.day(until)),
                    Tone.WARN)));
            if (!reminder.word().isEmpty()) {
                card.add(Parts.box("leading-said", new Paragraph(reminder.word())));
            }
        }
        return card;
    }

    private static String key(Refusal why) {
        return "readiness.nudge.refused." + Ids.of(why);
    }

    private void send(Person person, Offer offer) {
        try {
            var refusal = nudges.send(person.id(), offer.nudge(), offer.course());
            show(person);
            refusal.ifPresentOrElse(why -> status.failed(getTranslation(key(why))), status::saved);
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a reminder could not be stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
        }
    }
}
