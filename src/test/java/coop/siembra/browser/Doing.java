package coop.siembra.browser;

import static coop.siembra.browser.Stop.at;

import coop.siembra.browser.Stop.Role;
import java.util.List;
import java.util.function.Function;

/** The pages on which heads do something about readiness, and those on which the people they lead see it. */
final class Doing {
    private static final String ONE = "workshop/:workshop";
    private static final String OBSERVATION = "observation/:observation";

    private Doing() {}

    static final List<Stop> STOPS = List.of(
            at("what to do next", "team-next", Role.HEAD, sights -> "team-next?unit=" + sights.unit())
                    .then("unfolded", Doing::unfold),
            at("what to do next", "team-next", Role.HEAD, sights -> "team-next?unit=" + sights.unit())
                    .then("assigning", Doing::assign),
            at("what to do next, leading nobody", "team-next", Role.LEARNER, sights -> "team-next"),
            at(
                    "announcing an observation",
                    "observe/:person",
                    Role.HEAD,
                    sights -> "observe/" + sights.learner().id()),
            observation("observation to fill in", Role.HEAD, Led.Worth::announced),
            observation("observation to fill in", Role.HEAD, Led.Worth::announced)
                    .then("incomplete", visitor -> {
                        visitor.find(".leading-observation .si-button.primary").click();
                        visitor.find("[role=alert]").first().waitFor();
                        visitor.settle();
                    }),
            observation("observation seen by the head", Role.HEAD, Led.Worth::noted),
            observation("observation announced to oneself", Role.LEARNER, Led.Worth::announced),
            at("home with news of a head", "", Role.LEARNER, sights -> ""),
            at("home with not now", "", Role.LEARNER, sights -> "").leading("asked", "not-now/:reminder", visitor -> {
                visitor.find(".leading-home .si-button", "Not now")
                        .or(visitor.find(".leading-home .si-button", "Ahora no"))
                        .first()
                        .click();
                visitor.find(".leading-not-now textarea").first().waitFor();
                visitor.settle();
            }),
            observation("observation of oneself", Role.LEARNER, Led.Worth::noted),
            at("my-record", Role.LEARNER),
            at("record of a newcomer", "my-record", Role.NEWCOMER, sights -> "my-record"),
            at("survey-rounds", Role.ADMINISTRATOR),
            at("survey-rounds", Role.ADMINISTRATOR).then("asked whether to end one", Doing::askToEnd),
            at("obstacles", Role.ADMINISTRATOR),
            at("obstacles of a unit", "obstacles", Role.HEAD, sights -> "obstacles?unit=" + sights.unit()),
            at("obstacles inside a unit", "obstacles", Role.ADMINISTRATOR, sights -> "obstacles?unit=management"),
            at("mirror", Role.ADMINISTRATOR),
            at("mirror of one's own", "mirror", Role.LEARNER, sights -> "mirror"),
            survey("survey", Role.LEARNER, Surveyed.Worth::obstacles),
            survey("survey", Role.LEARNER, Surveyed.Worth::obstacles).then("incomplete", visitor -> {
                unfold(visitor);
                visitor.find(".asking-page .si-button.primary").click();
                visitor.find(".asking-trouble", ".").waitFor();
                visitor.settle();
            }),
            survey("survey of those who lead, about oneself", Role.HEAD, Surveyed.Worth::mirror),
            survey("survey of those who lead, without a name", Role.LEARNER, Surveyed.Worth::mirror),
            survey("survey, answered", Role.TAKER, Surveyed.Worth::obstacles),
            survey("survey that is over", Role.LEARNER, Surveyed.Worth::over),
            at("survey that is not there", "survey/:round", Role.LEARNER, sights -> "survey/none"),
            at("plan", Role.HEAD),
            at("plan as those above see it", "plan", Role.ADMINISTRATOR, sights -> "plan"),
            at("new goal", "plan-new", Role.ADMINISTRATOR, sights -> "plan-new?objective=caring"),
            at("goal", "plan/:goal", Role.HEAD, sights -> "plan/" + sights.led().goal()),
            at(
                    "goal to change",
                    "plan/:goal/change",
                    Role.HEAD,
                    sights -> "plan/" + sights.led().goal() + "/change"),
            at(
                    "new action",
                    "plan/:goal/action/:action?",
                    Role.HEAD,
                    sights -> "plan/" + sights.led().goal() + "/action"),
            at("objectives", Role.ADMINISTRATOR),
            at("workshops", "workshops", Role.HEAD, sights -> "workshops?unit=" + sights.unit()),
            at("workshops of nobody", "workshops", Role.LEARNER, sights -> "workshops"),
            at("new workshop", "workshop-new", Role.HEAD, sights -> "workshop-new?unit=" + sights.unit()),
            workshop("workshop, a draft", Led.Worth::draft),
            workshop("workshop, invited to", Led.Worth::invited),
            workshop("workshop, held", Led.Worth::held),
            workshop("workshop, called off", Led.Worth::cancelled),
            at(
                    "agenda to print",
                    "workshop/:workshop/agenda",
                    Role.HEAD,
                    sights -> "workshop/" + sights.led().invited() + "/agenda"),
            at(
                            "one-to-one",
                            "one-to-one/:person",
                            Role.HEAD,
                            sights -> "one-to-one/" + sights.learner().id() + "?competency=listening")
                    .then("unfolded", Doing::unfold),
            at(
                    "recognition",
                    "thank/:person",
                    Role.HEAD,
                    sights -> "thank/" + sights.learner().id() + "?competency=listening"),
            at(
                    "reminder",
                    "nudge/:person",
                    Role.HEAD,
                    sights -> "nudge/" + sights.learner().id()),
            at(
                    "reminder without an occasion",
                    "nudge/:person",
                    Role.HEAD,
                    sights -> "nudge/" + sights.newcomer().id()));

    private static Stop observation(String name, Role role, Function<Led.Worth, String> which) {
        return at(name, OBSERVATION, role, sights -> "observation/" + which.apply(sights.led()));
    }

    private static Stop workshop(String name, Function<Led.Worth, String> which) {
        return at(name, ONE, Role.HEAD, sights -> "workshop/" + which.apply(sights.led()));
    }

    private static Stop survey(String name, Role role, Function<Surveyed.Worth, String> which) {
        return at(name, "survey/:round", role, sights -> "survey/" + which.apply(sights.surveyed()));
    }

    private static void askToEnd(Visitor visitor) {
        visitor.find(".asking-rounds .si-button", "End it earlier")
                .or(visitor.find(".asking-rounds .si-button", "Terminarla antes"))
                .first()
                .click();
        visitor.find(".asking-rounds [role=alert] .si-button.primary").waitFor();
        visitor.settle();
    }

    private static void unfold(Visitor visitor) {
        for (var summary : visitor.find("main summary").all()) {
            summary.click();
        }
        visitor.settle();
    }

    private static void assign(Visitor visitor) {
        visitor.find(".leading-advice.course .si-button.primary").first().click();
        visitor.find("vaadin-dialog .si-button").first().waitFor();
        visitor.settle();
    }
}
