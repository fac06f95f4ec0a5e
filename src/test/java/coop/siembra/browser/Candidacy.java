package coop.siembra.browser;

import static coop.siembra.browser.Stop.at;

import coop.siembra.browser.Stop.Role;
import java.util.List;
import java.util.function.Function;

/** The pages of applicants. */
final class Candidacy {
    private static final String TEMPLATE = "application/:token/:part?/:what?";
    private static final String APPLY = "apply/:opening";

    private Candidacy() {}

    static final List<Stop> STOPS = List.of(
            at("apply", APPLY, Role.STRANGER, sights -> "apply/" + sights.ends().opening())
                    .then("unfolded", visitor -> visitor.find("summary").first().click()),
            at("apply where it is closed", APPLY, Role.STRANGER, sights -> "apply/none"),
            application("before it begins", Applying.Ends::fresh, ""),
            application("consent", Applying.Ends::fresh, "/consent"),
            application("consent", Applying.Ends::fresh, "/consent").then("not given", Candidacy::press),
            application("what would help", Applying.Ends::fresh, "/help"),
            application("to do", Applying.Ends::ready, ""),
            application("information again", Applying.Ends::ready, "/information"),
            application("sitting", Applying.Ends::ready, "/sit/member-moments"),
            application("reply", Applying.Ends::writing, "/reply"),
            application("reply", Applying.Ends::writing, "/reply").then("asked whether it is meant", Candidacy::press),
            application("groups", Applying.Ends::ready, "/groups"),
            application("groups", Applying.Ends::ready, "/groups").then("saved", Candidacy::press),
            application("data", Applying.Ends::done, "/data"),
            application("waiting for help", Applying.Ends::held, ""),
            application("help asked for", Applying.Ends::held, "/help"),
            application("thanks", Applying.Ends::done, ""),
            application("feedback", Applying.Ends::done, "/feedback"),
            application("decided", Applying.Ends::over, ""),
            application("data with a decision", Applying.Ends::over, "/data"),
            at("application with an old link", TEMPLATE, Role.STRANGER, sights -> "application/nobody.old"));

    private static Stop application(String name, Function<Applying.Ends, String> whose, String part) {
        return at(
                "application, " + name,
                TEMPLATE,
                Role.STRANGER,
                sights -> "application/" + whose.apply(sights.ends()) + part);
    }

    private static void press(Visitor visitor) {
        visitor.find(".applicant-main .si-button.primary").first().click();
        visitor.settle();
    }
}
