package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import coop.siembra.readiness.plan.PlanFilter;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** Puts a goal into the plan, with its first action or without; both may be proposed by the address: see {@link Proposals}. */
@Route(PlanAddress.NEW)
@PermitAll // who may write is asked below
class GoalFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CulturePlan plan;
    private final transient PlanEditing editing;
    private final transient PlanPlaces places;
    private final transient Proposals proposals;
    private final transient TeamAccess access;

    GoalFormView(CulturePlan plan, PlanEditing editing, PlanPlaces places, Proposals proposals, TeamAccess access) {
        this.plan = plan;
        this.editing = editing;
        this.places = places;
        this.proposals = proposals;
        this.access = access;
        addClassNames("si-page", "plan-form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var unit = PlanAddress.unit(asked);
        if (unit == null ? !plan.leadsAll() && !access.maySeeAnyTeam() : !plan.mayWrite(unit)) {
            throw new NotFoundException();
        }
        show(asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.plan.add");
    }

    private void show(QueryParameters asked) {
        removeAll();
        var words = places.words(this::getTranslation, getLocale());
        var goal = new GoalFields(plan, words);
        var action = new ActionFields(plan, places, words, goal::unit).optional();
        goal.choose(PlanAddress.unit(asked));
        proposals.of(asked, words).fill(goal, action);
        goal.onUnit(action::forgetOwner);
        var doing = new Doing(words);
        var save = Parts.button(words.say("save"), Tone.PRIMARY, click -> save(goal, action, doing));
        var card = Parts.card(
                goal,
                new H2(words.say("first-action")),
                Parts.muted(words.say("first-action-lead")),
                action,
                doing,
                Parts.row(save, Parts.link(words.say("cancel"), PlanAddress.LIST, Tone.QUIET)));
        card.addClassNames("si-section", "plan-form");
        add(Parts.back(PlanAddress.LIST, words.say("title")), Parts.head(words.say("add"), words.say("add-lead")));
        existing(asked, words);
        add(card);
    }

    /** What is proposed may as well be an action of a goal there is. */
    private void existing(QueryParameters asked, PlanWords words) {
        var link = Proposals.link(asked);
        if (link.isEmpty()) {
            return;
        }
        var unit = PlanAddress.unit(asked);
        var goals = plan.page(PlanFilter.ALL.in(unit), 0).goals().stream()
                .filter(goal -> plan.mayWrite(goal.aim().unit()))
                .limit(5)
                .toList();
        if (goals.isEmpty()) {
            return;
        }
        var row = Parts.row();
        goals.forEach(goal -> row.add(Parts.link(
                goal.aim().title(),
                PlanAddress.action(goal.id(), "") + "?" + Proposals.query(link.get()),
                Tone.PLAIN)));
        add(Parts.notice(Tone.INFO, Parts.muted(words.say("existing")), row));
    }

    private void save(GoalFields goal, ActionFields action, Doing doing) {
        var aim = goal.read();
        var task = action.isEmpty() ? null : action.read().orElse(null);
        List<PlanRefusal> missing = new ArrayList<>(goal.missing());
        if (!action.isEmpty()) {
            missing.addAll(action.missing());
        }
        doing.run(
                        () -> {
                            if (missing.isEmpty()) {
                                return editing.add(aim, task);
                            }
                            missing.addAll(editing.mistakes(aim, null));
                            return new Outcome.Refused(
                                    missing.stream().distinct().toList());
                        },
                        mistakes -> action.say(goal.say(mistakes)))
                .ifPresent(stored -> getUI().ifPresent(ui -> ui.navigate(PlanAddress.one(stored.id()))));
    }
}
