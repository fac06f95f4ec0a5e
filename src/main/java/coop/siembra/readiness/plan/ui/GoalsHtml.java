package coop.siembra.readiness.plan.ui;

import coop.siembra.kernel.Ids;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Progress;
import coop.siembra.ui.Markup;
import java.util.Comparator;
import java.util.List;

/** The list of goals: each with whose it is, until when, how far it is by its actions, and what comes next. */
record GoalsHtml(PlanWords words) {

    String list(List<Goal> goals) {
        var html = new Markup().tag("<ul class='plan-goals'>");
        goals.forEach(goal -> goal(html, goal));
        return html.tag("</ul>").toString();
    }

    private void goal(Markup html, Goal goal) {
        var progress = goal.progress(words.today());
        html.tag("<li class='si-card plan-goal'><h2><a router-link")
                .attribute("href", PlanAddress.one(goal.id()))
                .tag(">")
                .text(goal.aim().title())
                .tag("</a></h2><p class='plan-facts'>");
        badge(html, "info", words.unit(goal.aim().unit()));
        if (goal.isOpen()) {
            badge(html, goal.late(words.today()) ? "bad" : "plain", words.by(goal));
        }
        var result = goal.result();
        if (result != null) {
            badge(html, "good", words.say("ending." + Ids.of(result.ending())));
        }
        html.tag("</p>");
        bar(html, progress);
        if (result != null) {
            html.tag("<p class='plan-result'>").text(result.words()).tag("</p>");
        }
        html.tag("<p class='si-muted si-small'>")
                .text(words.say("serves", words.objectives(goal.aim().objectives())))
                .tag("</p>");
        next(html, goal);
        html.tag("</li>");
    }

    private static void badge(Markup html, String tone, String text) {
        html.tag("<span class='si-badge " + tone + "'>").text(text).tag("</span> ");
    }

    /** A bar of what is done, under way and late, with the same in words below it. */
    void bar(Markup html, Progress progress) {
        html.tag("<div class='plan-bar' aria-hidden='true'>");
        part(html, "done", progress.done());
        part(html, "late", progress.late());
        part(html, "rest", progress.unfinished() - progress.late());
        html.tag("</div><p class='plan-progress'>")
                .text(words.progress(progress))
                .tag("</p>");
    }

    private static void part(Markup html, String style, int count) {
        if (count > 0) {
            html.tag("<i class='" + style + "' style='flex:" + count + "'></i>");
        }
    }

    private void next(Markup html, Goal goal) {
        goal.actions().stream()
                .filter(action -> goal.isOpen() && action.unfinished())
                .min(Comparator.comparing((Action action) -> action.task().due()))
                .ifPresent(action -> html.tag("<p class='plan-next'>")
                        .text(words.say("next", action.task().what(), words.due(action)))
                        .tag("</p>"));
    }
}
