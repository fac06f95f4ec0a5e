package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** Says anew what a goal is to reach. */
@Route(PlanAddress.CHANGE)
@PermitAll // whose goal it is, is asked below
class GoalChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CulturePlan plan;
    private final transient PlanEditing editing;
    private final transient PlanPlaces places;

    GoalChangeView(CulturePlan plan, PlanEditing editing, PlanPlaces places) {
        this.plan = plan;
        this.editing = editing;
        this.places = places;
        addClassNames("si-page", "plan-form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var goal = PlanAddress.askedToWrite(event, plan);
        var words = places.words(this::getTranslation, getLocale());
        var fields = new GoalFields(plan, words);
        fields.show(goal.aim());
        var doing = new Doing(words);
        var card = Parts.card(
                fields,
                doing,
                Parts.row(
                        Parts.button(words.say("save"), Tone.PRIMARY, click -> save(goal, fields, doing)),
                        Parts.link(words.say("cancel"), PlanAddress.one(goal.id()), Tone.QUIET)));
        card.addClassNames("si-section", "plan-form");
        add(
                Parts.back(PlanAddress.one(goal.id()), goal.aim().title()),
                Parts.head(words.say("change"), words.say("change-lead")),
                card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.plan.change");
    }

    private void save(Goal goal, GoalFields fields, Doing doing) {
        var aim = fields.read();
        var missing = fields.missing();
        doing.run(
                        () -> missing.isEmpty()
                                ? editing.change(goal, aim)
                                : new Outcome.Refused(
                                        Stream.concat(missing.stream(), editing.mistakes(aim, goal.aim()).stream())
                                                .distinct()
                                                .toList()),
                        fields::say)
                .ifPresent(stored -> getUI().ifPresent(ui -> ui.navigate(PlanAddress.one(stored.id()))));
    }
}
