package coop.siembra.browser;

import coop.siembra.browser.Stop.Role;
import coop.siembra.hiring.model.ApplicationId;
import java.util.List;
import java.util.function.Function;

/** The pages of those who rate and interview, compare, and watch over hiring. */
final class Hiring {
    private static final String DESK = "ratings/:application/:what(reply|interview)";

    private Hiring() {}

    static final List<Stop> STOPS = List.of(
            at("home of somebody who rates", "", Role.JUDGE, sights -> ""),
            Stop.at("ratings", Role.JUDGE),
            at("ratings of nobody", "ratings", Role.LEARNER, sights -> "ratings"),
            desk("reply", "reply", Selection.Worth::fresh).then("unfolded", Hiring::unfold),
            desk("reply", "reply", Selection.Worth::fresh).then("incomplete", visitor -> {
                visitor.find(".judging-end .si-button.primary").click();
                visitor.find(".si-saved.failed").waitFor();
                visitor.settle();
            }),
            desk("reply handed in", "reply", Selection.Worth::rated).then("unfolded", Hiring::unfold),
            desk("interview", "interview", Selection.Worth::interviewed).then("unfolded", Hiring::unfold),
            at(
                    "interview kit",
                    "ratings/:application/kit",
                    Role.DECIDER,
                    sights -> "ratings/" + sights.selection().interviewed() + "/kit"),
            opening("agreement", Role.DECIDER),
            opening("comparison", Role.DECIDER),
            at(
                    "comparison of three",
                    "openings/:opening/comparison",
                    Role.DECIDER,
                    sights -> "openings/" + sights.selection().opening() + "/comparison?of="
                            + sights.selection().fresh() + "&of="
                            + sights.selection().rated() + "&of="
                            + sights.selection().interviewed()),
            opening("retention", Role.RECRUITER),
            at(
                    "fairness",
                    Role.RECRUITER,
                    sights -> "fairness?opening=" + sights.selection().opening()),
            at("fairness for an audit", "fairness", Role.ADMINISTRATOR, sights -> "fairness"),
            Stop.at("hiring-settings", Role.ADMINISTRATOR));

    private static Stop desk(String name, String what, Function<Selection.Worth, ApplicationId> which) {
        return at(
                "rating of a " + name,
                DESK,
                Role.JUDGE,
                sights -> "ratings/" + which.apply(sights.selection()) + "/" + what);
    }

    private static Stop opening(String page, Role role) {
        return at(
                page,
                "openings/:opening/" + page,
                role,
                sights -> "openings/" + sights.selection().opening() + "/" + page);
    }

    private static Stop at(String name, Role role, Function<Sights, String> path) {
        return Stop.at(name, name, role, path);
    }

    private static Stop at(String name, String template, Role role, Function<Sights, String> path) {
        return Stop.at(name, template, role, path);
    }

    private static void unfold(Visitor visitor) {
        for (var summary : visitor.find(".judging-more > summary").all()) {
            summary.click();
        }
        visitor.settle();
    }
}
