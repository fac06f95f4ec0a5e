package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.asking.Rounds;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.ui.HouseTabs;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Opens and ends the rounds of both surveys. */
@Route(RoundsView.PATH)
@RolesAllowed({"EXECUTIVE", "ADMIN"})
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "survey-rounds";

    private final transient Rounds rounds;
    private final transient Organisation organisation;
    private final transient Clock clock;

    RoundsView(Rounds rounds, Organisation organisation, Clock clock) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "asking-rounds");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var words = new AskingWords(new Voice(getLocale(), organisation.wording()), this::getTranslation);
        add(
                new HouseTabs(HouseTabs.Tab.OBSTACLES),
                Parts.back(ObstaclesView.PATH, getTranslation("readiness.asking.title")),
                Parts.head(getPageTitle(), getTranslation("readiness.asking.rounds-lead")));
        for (var kind : SurveyKind.values()) {
            rounds.survey(kind).ifPresent(survey -> add(new KindCard(kind, survey, rounds, words, clock)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.asking.rounds");
    }
}
