package coop.siembra.readiness.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.coverage.Coverage;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.record.ProvisionalNote;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.HouseTabs;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Which objectives of customer care are served by courses, workshops and the culture plan, whom they reached, and where there are gaps. */
@Route("objectives")
@RolesAllowed({"EXECUTIVE", "ADMIN"})
class ObjectivesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Coverage coverage;
    private final transient Rules rules;
    private final transient Organisation organisation;
    private final transient Clock clock;

    ObjectivesView(Coverage coverage, Rules rules, Organisation organisation, Clock clock) {
        this.coverage = coverage;
        this.rules = rules;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "coverage-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var picture = coverage.now();
        var html = new ObjectivesHtml(this::getTranslation, voice, picture);
        add(
                new HouseTabs(HouseTabs.Tab.OBJECTIVES),
                Parts.head(getTranslation("readiness.coverage.title"), getTranslation("readiness.coverage.lead")));
        if (picture.rows().isEmpty()) {
            add(Parts.card(Parts.muted(getTranslation("readiness.coverage.none"))));
            return;
        }
        var counted = new Moments(voice, clock.getZone()).moment(picture.countedAt());
        var note = Parts.muted(
                getTranslation("readiness.coverage.counted", picture.reach().people(), picture.months(), counted));
        note.addClassName("si-small");
        add(
                Parts.muted(html.summary()),
                new Fragment("si-card si-table-card coverage-card", html.table()),
                note,
                new ProvisionalNote(rules.now().guides(), voice));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.coverage.title");
    }
}
