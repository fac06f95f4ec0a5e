package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Adds an action to a goal, or makes one another task. */
@Route(PlanAddress.ACTION)
@PermitAll // whose goal it is, is asked below
class ActionFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CulturePlan plan;
    private final transient PlanEditing editing;
    private final transient PlanPlaces places;
    private final transient Proposals proposals;
    private final transient People people;
    private String title = "";

    ActionFormView(CulturePlan plan, PlanEditing editing, PlanPlaces places, Proposals proposals, People people) {
        this.plan = plan;
        this.editing = editing;
        this.places = places;
        this.proposals = proposals;
        this.people = people;
        addClassNames("si-page", "plan-form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var goal = PlanAddress.askedToWrite(event, plan);
        var words = places.words(this::getTranslation, getLocale());
        var fields = new ActionFields(plan, places, words, () -> goal.aim().unit());
        var wanted = event.getRouteParameters().get("action");
        var action = wanted.map(id -> goal.action(id).orElseThrow(NotFoundException::new))
                .orElse(null);
        if (action == null) {
            proposals.of(event.getLocation().getQueryParameters(), words).fill(fields);
        } else {
            var owner =
                    people.find(action.task().owner()).filter(Person::active).orElse(null);
            fields.show(action.task(), owner);
        }
        title = words.say(action == null ? "action.add" : "action.change");
        show(goal, action, fields, words);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Goal goal, @Nullable Action action, ActionFields fields, PlanWords words) {
        var doing = new Doing(words);
        var card = Parts.card(
                fields,
                doing,
                Parts.row(
                        Parts.button(words.say("save"), Tone.PRIMARY, click -> save(goal, action, fields, doing)),
                        Parts.link(words.say("cancel"), PlanAddress.one(goal.id()), Tone.QUIET)));
        card.addClassNames("si-section", "plan-form");
        add(
                Parts.back(PlanAddress.one(goal.id()), goal.aim().title()),
                Parts.head(title, words.say("action.lead")),
                card);
    }

    private void save(Goal goal, @Nullable Action action, ActionFields fields, Doing doing) {
        doing.run(
                        () -> fields.read()
                                .filter(task -> fields.missing().isEmpty())
                                .map(task -> action == null
                                        ? editing.add(goal, task)
                                        : editing.change(goal, action.id(), task))
                                .orElseGet(() -> new Outcome.Refused(fields.missing())),
                        fields::say)
                .ifPresent(stored -> getUI().ifPresent(ui -> ui.navigate(PlanAddress.one(stored.id()))));
    }
}
