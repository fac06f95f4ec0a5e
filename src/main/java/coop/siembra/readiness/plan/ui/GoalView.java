package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Change;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.CulturePlan.Known;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One goal: what is to be reached and why, its actions, what came of it, and everything that was ever changed. */
@Route(PlanAddress.ONE)
@PermitAll // who may read it is asked below
class GoalView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CulturePlan plan;
    private final transient PlanEditing editing;
    private final transient PlanPlaces places;
    private final SaveStatus status = new SaveStatus();
    private String title = "";

    GoalView(CulturePlan plan, PlanEditing editing, PlanPlaces places) {
        this.plan = plan;
        this.editing = editing;
        this.places = places;
        addClassNames("si-page", "plan-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PlanAddress.asked(event, plan));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Goal goal) {
        removeAll();
        var words = places.words(this::getTranslation, getLocale());
        var names = plan.names(people(goal));
        boolean writes = plan.mayWrite(goal.aim().unit());
        title = goal.aim().title();
        var head = Parts.head(title, "");
        if (writes && goal.isOpen()) {
            head.add(Parts.link(words.say("change"), PlanAddress.change(goal.id()), Tone.PLAIN));
        }
        add(Parts.back(PlanAddress.LIST, words.say("title")), head, facts(goal, words), aim(goal, words));
        result(goal, words, names, writes);
        add(actions(goal, words, names, writes));
        if (writes && goal.isOpen()) {
            add(new CloseForm(editing, goal, words, this::stored));
        }
        var history = new NativeDetails(words.say("history", goal.history().size()));
        history.addClassName("plan-all");
        history.setContent(new Fragment("si-card", new HistoryHtml(words, names).list(goal)));
        add(history);
    }

    private void stored(Goal goal) {
        show(goal);
        status.saved();
    }

    private static Set<PersonId> people(Goal goal) {
        Set<PersonId> people = new HashSet<>();
        goal.actions().forEach(action -> people.add(action.task().owner()));
        for (var change : goal.history()) {
            people.add(change.by());
            change.fields().stream()
                    .filter(field -> field.name() == Change.Name.OWNER)
                    .flatMap(field -> Stream.of(field.before(), field.after()))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> people.add(new PersonId(id)));
        }
        return people;
    }

    private Component facts(Goal goal, PlanWords words) {
        var row = Parts.row(Parts.badge(words.unit(goal.aim().unit()), Tone.INFO));
        if (goal.isOpen()) {
            row.add(Parts.badge(words.by(goal), goal.late(words.today()) ? Tone.BAD : Tone.PLAIN));
        }
        row.add(status);
        return row;
    }

    private static Component aim(Goal goal, PlanWords words) {
        var aim = goal.aim();
        var card = Parts.card(
                new H2(words.say("goal.why")),
                said(aim.why()),
                new H2(words.say("goal.noticed")),
                said(aim.noticed()),
                new H2(words.say("goal.objectives")),
                new Paragraph(words.objectives(aim.objectives())),
                new Fragment(bar(goal, words)));
        card.addClassName("plan-aim");
        return card;
    }

    private static String bar(Goal goal, PlanWords words) {
        var html = new Markup();
        new GoalsHtml(words).bar(html, goal.progress(words.today()));
        return html.toString();
    }

    private static Paragraph said(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("plan-said");
        return paragraph;
    }

    private void result(Goal goal, PlanWords words, Map<PersonId, Known> names, boolean writes) {
        var result = goal.result();
        if (result == null) {
            return;
        }
        var notice = Parts.notice(
                Tone.GOOD,
                new H2(words.say("ending." + Ids.of(result.ending()))),
                said(result.words()),
                Parts.muted(words.say(
                        "closed-by",
                        words.person(result.by(), names),
                        words.moments().day(result.at()))));
        if (writes) {
            var doing = new Doing(words);
            notice.add(
                    doing,
                    Parts.row(Parts.button(
                            words.say("reopen"),
                            Tone.PLAIN,
                            click -> doing.run(() -> editing.reopen(goal), mistakes -> mistakes)
                                    .ifPresent(this::stored))));
        }
        add(notice);
    }

    private Component actions(Goal goal, PlanWords words, Map<PersonId, Known> names, boolean writes) {
        var list = new OrderedList();
        list.addClassName("plan-actions");
        goal.actions().forEach(action -> list.add(new ListItem(action(goal, action, words, names, writes))));
        var section = Parts.section(words.say("actions"));
        section.add(goal.actions().isEmpty() ? Parts.card(Parts.muted(words.say("no-actions"))) : list);
        if (writes && goal.isOpen()) {
            section.add(
                    Parts.row(Parts.link(words.say("action.add"), PlanAddress.action(goal.id(), ""), Tone.PRIMARY)));
        }
        return section;
    }

    private Component action(Goal goal, Action action, PlanWords words, Map<PersonId, Known> names, boolean writes) {
        var card = Parts.box("si-card plan-action " + Ids.of(action.state()));
        card.add(new H3(action.task().what()));
        boolean late = goal.isOpen() && action.late(words.today());
        var facts = Parts.row(
                Parts.badge(words.state(action.state()), tone(action.state())),
                Parts.badge(words.due(action), late ? Tone.BAD : Tone.PLAIN));
        if (goal.isOpen() && PlanWords.orphaned(action, names)) {
            facts.add(Parts.badge(words.say("orphaned"), Tone.WARN));
        }
        card.add(
                facts,
                new Paragraph(words.say("owner", words.person(action.task().owner(), names))));
        var link = action.task().link();
        if (link != null) {
            var text = words.link(link);
            card.add(words.href(link, goal.aim().unit(), plan)
                    .<Component>map(href -> link(text, href))
                    .orElseGet(() -> Parts.muted(text)));
        }
        if (!action.reason().isEmpty()) {
            card.add(new Paragraph(words.say("reason", action.reason())));
        }
        var reports = goal.reports(action.id()).stream()
                .filter(change -> !change.note().isEmpty() && !change.note().equals(action.reason()))
                .toList();
        if (!reports.isEmpty()) {
            card.add(new Fragment("plan-notes", NotesHtml.list(reports, words, names)));
        }
        if (plan.mayReport(goal, action) && (writes || action.state() != Action.State.DROPPED)) {
            card.add(new ReportForm(editing, goal, action, writes, words, this::stored));
        }
        if (writes && goal.isOpen()) {
            card.add(Parts.row(
                    Parts.link(words.say("action.change"), PlanAddress.action(goal.id(), action.id()), Tone.QUIET)));
        }
        return card;
    }

    private static Anchor link(String text, String href) {
        var link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Tone tone(Action.State state) {
        return switch (state) {
            case OPEN, DROPPED -> Tone.PLAIN;
            case UNDER_WAY -> Tone.INFO;
            case DONE -> Tone.GOOD;
        };
    }
}
