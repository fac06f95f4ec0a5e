package coop.siembra.executive.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.content.ContentLibrary;
import coop.siembra.executive.OrganisationMap;
import coop.siembra.executive.ThreeQuestions;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.ui.HouseTabs;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What those at the top open: three questions about the whole organisation, and the units on a map. */
@Route(ExecutiveView.PATH)
@Menu(order = 3.2, icon = "HOUSE", title = "executive.menu")
@RolesAllowed({"EXECUTIVE", "ADMIN"})
class ExecutiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "executive";

    private final transient ThreeQuestions questions;
    private final transient OrganisationMap map;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;

    ExecutiveView(ThreeQuestions questions, OrganisationMap map, ContentLibrary library, Organisation organisation) {
        this.questions = questions;
        this.map = map;
        this.library = library;
        this.organisation = organisation;
        addClassNames("si-page", "executive-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("executive.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var say = new Say(new Voice(getLocale(), organisation.wording()), this::getTranslation);
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("unit")
                .filter(Ids::isValid)
                .map(UnitId::new);
        var region = asked.flatMap(unit -> map.region(Optional.of(unit)))
                .or(() -> map.region(Optional.empty()))
                .orElseThrow();
        var head = Parts.head(getPageTitle(), say.text("lead"));
        head.add(Parts.button(
                say.text("print"),
                Tone.PLAIN,
                click -> click.getSource().getElement().executeJs("window.print()")));
        add(new HouseTabs(HouseTabs.Tab.QUESTIONS), head);
        add(new Questions(say, library.competencies()).show(questions.answers()), new MapPart(say, region).show());
        if (asked.isPresent()) {
            getElement()
                    .executeJs("const h = this.querySelector('#map'); h.tabIndex = -1; h.focus(); h.scrollIntoView()");
        }
    }
}
