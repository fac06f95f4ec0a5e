package coop.siembra.browser;

import static coop.siembra.browser.Stop.at;

import coop.siembra.assessment.panel.PanelId;
import coop.siembra.browser.Stop.Role;
import java.util.List;
import java.util.function.Function;

/** The pages around instruments: of the training lead, and of experts who have nothing but a link. */
final class Workshop {
    private static final String PANELS = "instruments/:instrument/panels";
    private static final String PANEL = PANELS + "/:number";
    private static final String STATISTICS = "instruments/:instrument/statistics";
    private static final String NORMS = "instruments/:instrument/norms";

    private Workshop() {}

    static final List<Stop> STOPS = List.of(
            expert("link that opens nothing", panels -> "none"),
            expert("expert's welcome", Expertise.Panels::fresh),
            expert("expert's situation", Expertise.Panels::begun),
            expert("expert's review", Expertise.Panels::finished),
            expert("link used up", Expertise.Panels::used),
            at("instruments", Role.TRAINER),
            at("panels", PANELS, Role.TRAINER, sights -> "instruments/member-moments/panels"),
            at("no panels", PANELS, Role.TRAINER, sights -> "instruments/serving-those-who-serve/panels"),
            panel("open panel", Expertise.Panels::open),
            panel("open panel", Expertise.Panels::open).then("inviting", Workshop::invite),
            panel("closed panel", Expertise.Panels::closed).then("unfolded", Workshop::unfold),
            at("item statistics", STATISTICS, Role.TRAINER, sights -> "instruments/soil-profile/statistics")
                    .then("unfolded", Workshop::unfold),
            at(
                            "item statistics of situations",
                            STATISTICS,
                            Role.TRAINER,
                            sights -> "instruments/member-moments/statistics")
                    .then("unfolded", Workshop::unfold),
            at(
                    "item statistics of nobody",
                    STATISTICS,
                    Role.TRAINER,
                    sights -> "instruments/member-moments/statistics?form=b"),
            at(
                            "item statistics of many",
                            STATISTICS,
                            Role.TRAINER,
                            sights -> "instruments/serving-those-who-serve/statistics")
                    .then("unfolded", Workshop::unfold),
            at("norms", NORMS, Role.TRAINER, sights -> "instruments/soil-profile/norms"),
            at("norms", NORMS, Role.TRAINER, sights -> "instruments/soil-profile/norms")
                    .then("refused", visitor -> {
                        visitor.find(".si-card .si-button.primary").first().click();
                        visitor.find(".si-notice.bad").waitFor();
                        visitor.settle();
                    }),
            at("norms", NORMS, Role.TRAINER, sights -> "instruments/serving-those-who-serve/norms")
                    .then("made", Workshop::makeNorms));

    private static Stop expert(String name, Function<Expertise.Panels, String> secret) {
        return at(name, "panel", Role.STRANGER, sights -> "panel?token=" + secret.apply(sights.panels()));
    }

    private static Stop panel(String name, Function<Expertise.Panels, PanelId> which) {
        return at(name, PANEL, Role.TRAINER, sights -> {
            var id = which.apply(sights.panels());
            return "instruments/" + id.instrument() + "/panels/" + id.number();
        });
    }

    /** Makes somebody's link anew. */
    private static void invite(Visitor visitor) {
        visitor.find(".assessment-past .si-button.quiet").first().click();
        visitor.find("#panel-link").waitFor();
        visitor.settle();
    }

    private static void makeNorms(Visitor visitor) {
        visitor.find(".assessment-fields vaadin-text-field input").first().fill("2026");
        visitor.find(".si-card .si-button.primary").first().click();
        visitor.find(".si-notice.good").waitFor();
        visitor.find(".assessment-past .si-button").first().click();
        visitor.settle();
    }

    /** The first tables; the others are like them. */
    private static void unfold(Visitor visitor) {
        for (var summary :
                visitor.find(".assessment-how summary").all().stream().limit(2).toList()) {
            summary.click();
        }
        visitor.settle();
    }
}
