package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.model.plan.Result.Ending;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the cooperative its culture plan, goal by goal and report by report, each at its time and by whoever would have done it. */
@Component
final class CulturePlans {
    private static final LocalTime AT_WORK = LocalTime.of(10, 20);

    private final PlanEditing editing;
    private final OnBehalf onBehalf;
    private final FromToday days;

    CulturePlans(PlanEditing editing, OnBehalf onBehalf, Clock clock) {
        this.editing = editing;
        this.onBehalf = onBehalf;
        this.days = new FromToday(clock);
    }

    /** A report of an action, by the order in which they were added. */
    private record Report(int day, PersonId by, int action, State state, String note) {}

    /** All goals of the file. */
    void live(Cast cast) {
        Map<PersonId, Set<Role>> roles =
                cast.people().stream().collect(Collectors.toMap(Colleague::id, Colleague::roles));
        Resources.yaml("plan.yaml").get("goals").items().forEach(goal -> new Life(roles).live(goal));
    }

    /** One goal. */
    private final class Life {
        private final Map<PersonId, Set<Role>> roles;
        private final List<Goal> now = new ArrayList<>();

        Life(Map<PersonId, Set<Role>> roles) {
            this.roles = roles;
        }

        void live(YamlNode goal) {
            var by = person(goal, "by");
            int added = goal.get("added").integer();
            does(by, added, then -> then.add(aim(goal), null));
            var actions = goal.get("actions").items();
            actions.forEach(action -> does(by, added, then -> then.add(now.getLast(), task(action))));
            List<Report> reports = new ArrayList<>();
            for (int at = 0; at < actions.size(); at++) {
                reports.addAll(reports(actions.get(at), at));
            }
            reports.sort(Comparator.comparingInt(Report::day));
            reports.forEach(this::report);
            goal.find("closed").ifPresent(closed -> close(by, closed));
        }

        private void report(Report report) {
            does(report.by(), report.day(), then -> {
                var goal = now.getLast();
                Action action = goal.actions().get(report.action());
                return then.report(goal, action.id(), report.state(), report.note());
            });
        }

        private void close(PersonId by, YamlNode closed) {
            var ending = Ending.valueOf(constant(closed, "ending"));
            does(
                    by,
                    closed.get("at").integer(),
                    then -> then.close(
                            now.getLast(), ending, closed.get("words").text()));
        }

        private void does(PersonId by, int day, Deed deed) {
            onBehalf.of(by, roles.getOrDefault(by, Set.of()), () -> {
                switch (deed.at(editing.at(days.at(day, AT_WORK)))) {
                    case Outcome.Stored(var goal) -> now.add(goal);
                    case Outcome.Refused(var why) ->
                        throw new IllegalStateException("an invented goal was refused: " + why);
                }
            });
        }
    }

    /** Something done to the plan. */
    private interface Deed {
        Outcome at(PlanEditing then);
    }

    private Aim aim(YamlNode goal) {
        return new Aim(
                goal.get("title").text(),
                goal.get("why").text(),
                goal.get("noticed").text(),
                goal.get("objectives").items().stream().map(YamlNode::text).toList(),
                goal.find("unit").map(YamlNode::text).map(UnitId::new).orElse(null),
                days.day(goal.get("until").integer()));
    }

    private Task task(YamlNode action) {
        var link = action.find("link")
                .map(to -> new Link(
                        Link.Kind.valueOf(constant(to, "kind")), to.get("id").text()))
                .orElse(null);
        return new Task(
                action.get("what").text(),
                person(action, "owner"),
                days.day(action.get("due").integer()),
                link);
    }

    private static List<Report> reports(YamlNode action, int at) {
        return action.find("reports").map(YamlNode::items).orElse(List.of()).stream()
                .map(report -> new Report(
                        report.get("at").integer(),
                        report.find("by").isPresent() ? person(report, "by") : person(action, "owner"),
                        at,
                        State.valueOf(constant(report, "state")),
                        report.get("note").text()))
                .toList();
    }

    private static PersonId person(YamlNode node, String key) {
        return new PersonId(node.get(key).text());
    }

    private static String constant(YamlNode node, String key) {
        return node.get(key).text().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
