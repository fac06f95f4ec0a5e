package coop.siembra.readiness.nudging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.nudging.OwnReminders;
import coop.siembra.readiness.nudging.OwnReminders.Refusal;
import coop.siembra.readiness.nudging.Reminder;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Says “Not now” to a reminder one got: until a day, or none, and perhaps with a word. */
@Route("not-now/:reminder")
@PermitAll // only one's own are found
class NotNowView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OwnReminders own;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final DayField day = new DayField();
    private final TextArea word = new TextArea();
    private final Paragraph trouble = new Paragraph();

    NotNowView(OwnReminders own, Organisation organisation, Clock clock) {
        this.own = own;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-not-now");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("reminder").orElse("");
        var reminder = own.open().stream()
                .map(OwnReminders.Mine::reminder)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(reminder, new Voice(getLocale(), organisation.wording()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.nudge.say-not-now");
    }

    private void show(Reminder reminder, Voice voice) {
        day.setLabel(getTranslation("readiness.nudge.until"));
        day.setMin(LocalDate.now(clock).plusDays(1));
        word.setLabel(getTranslation("readiness.nudge.word"));
        word.setMaxLength(Reminder.LONGEST_WORD);
        word.setWidthFull();
        trouble.getElement().setAttribute("role", "alert");
        add(
                Parts.head(getPageTitle(), voice.say(reminder.subject())),
                Parts.card(
                        Parts.muted(voice.say(reminder.notNow())),
                        Parts.muted(getTranslation("readiness.nudge.promise")),
                        day,
                        word,
                        trouble,
                        Parts.row(
                                Parts.button(
                                        getTranslation("readiness.nudge.keep"),
                                        Tone.PRIMARY,
                                        click -> keep(reminder.id())),
                                Parts.link(getTranslation("readiness.assign.cancel"), "", Tone.QUIET))));
    }

    private void keep(String reminder) {
        try {
            own.notNow(reminder, day.getValue(), word.getValue())
                    .ifPresentOrElse(this::refuse, () -> getUI().ifPresent(ui -> ui.navigate("")));
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a not now could not be stored", unreachable);
            trouble.setText(getTranslation("ui.save.unreachable"));
        }
    }

    private void refuse(Refusal why) {
        trouble.setText(getTranslation("readiness.nudge.not-kept." + Ids.of(why)));
    }
}
