package coop.siembra.browser;

import static coop.siembra.browser.Stop.at;

import com.microsoft.playwright.Locator;
import coop.siembra.browser.Sights.Scene;
import coop.siembra.browser.Stop.Role;
import coop.siembra.conversation.model.Channel;
import coop.siembra.kernel.SittingId;
import coop.siembra.notices.LetterId;
import java.util.List;
import java.util.function.Function;

/** Every page, in every state that looks different. */
final class Stops {
    private static final String ACTIVITY = "course/:course/:activity";
    private static final String SITTING_PAGE = "assessment/:sitting";
    private static final String REPORT = "assessment/:sitting/report";
    private static final String TEAM_SOIL = "team-soil/:unit?";
    private static final String EMPATHY = "course/empathy-foundations/";

    private Stops() {}

    static final List<Stop> PUBLIC = List.of(
            at("sign-in", Role.STRANGER),
            at("sign-in after a mistake", "sign-in", Role.STRANGER, sights -> "sign-in?wrong"),
            at("setup", Role.STRANGER),
            at("welcome", "welcome", Role.STRANGER, sights -> "welcome?token=" + sights.invitation()),
            at("welcome with an old link", "welcome", Role.STRANGER, sights -> "welcome?token=old"),
            at("certificate", "certificate/:code", Role.STRANGER, sights -> "certificate/" + sights.certificate()),
            at(
                    "unknown certificate",
                    "certificate/:code",
                    Role.STRANGER,
                    sights -> "certificate/ABCDE-ABCDE-ABCDE-ABCDE"));

    static final List<Stop> LEARNING = List.of(
            at("home of a newcomer", "", Role.NEWCOMER, sights -> ""),
            at("", Role.LEARNER),
            at("courses", Role.LEARNER),
            at("path of a newcomer", "path", Role.NEWCOMER, sights -> "path"),
            at("path", Role.LEARNER),
            at("path", Role.LEARNER).then("deciding otherwise", Stops::unfoldPath),
            at("course not begun", "course/:course", Role.NEWCOMER, sights -> "course/empathy-foundations"),
            at("course", "course/:course", Role.LEARNER, sights -> "course/empathy-foundations"),
            at("completed course", "course/:course", Role.LEARNER, sights -> "course/why-we-serve"),
            activity("lesson", "the-queue-at-nine"),
            activity("check", "check-soil"),
            activity("check", "check-eyes").then("explained", Stops::answer),
            at("check, over", ACTIVITY, Role.LEARNER, sights -> "course/why-we-serve/check-owner-and-user"),
            activity("reply", "reply-guarantor-letter"),
            activity("reply", "reply-wrong-number").then("shown to the coach", Stops::showReply),
            at("reply, over", ACTIVITY, Role.LEARNER, sights -> "course/why-we-serve/reply-two-stars"),
            activity("reflection", "my-soil"),
            activity("practice promised", "other-chair"),
            activity("practice", "name-one-feeling"),
            talk(Channel.COUNTER),
            talk(Channel.PHONE),
            talk(Channel.CHAT),
            talk(Channel.VIDEO),
            at("talk, before it begins", ACTIVITY, Role.HEAD, sights -> EMPATHY + "talk-rosa"),
            at("talk, debrief", ACTIVITY, Role.LEARNER, sights -> "course/why-we-serve/talk-tomas")
                    .then("unfolded", Stops::unfold),
            at(
                    "certificate of one's own",
                    "certificate/:code",
                    Role.LEARNER,
                    sights -> "certificate/" + sights.certificate()),
            at("profile", Role.LEARNER));

    static final List<Stop> SITTING = List.of(
            at("assessments", Role.LEARNER),
            at("assessments of a newcomer", "assessments", Role.NEWCOMER, sights -> "assessments"),
            at("assessments of somebody who leads", "assessments", Role.HEAD, sights -> "assessments"),
            at("assessments, one done", "assessments", Role.ADMINISTRATOR, sights -> "assessments"),
            at("assessment", SITTING_PAGE, Role.NEWCOMER, sights -> "assessments")
                    .then("welcome", Stops::beginFirst),
            sitting("practice", Role.LEARNER, Scene.STATEMENTS),
            sitting("statements", Role.LEARNER, Scene.STATEMENTS).then("to answer", Stops::toItems),
            sitting("practice with ratings", Role.LEARNER, Scene.RATINGS),
            sitting("ratings", Role.LEARNER, Scene.RATINGS).then("half answered", Stops::toItemsAndChoose),
            sitting("practice with most and least", Role.HEAD, Scene.EXTREMES),
            sitting("most and least", Role.HEAD, Scene.EXTREMES).then("half answered", Stops::toItemsAndChoose),
            sitting("practice with a judgement", Role.HEAD, Scene.JUDGEMENT),
            sitting("judgement", Role.HEAD, Scene.JUDGEMENT).then("half answered", Stops::toItemsAndChoose),
            at("written item", "written-item", Role.LEARNER, sights -> "written-item"),
            sitting("review", Role.HEAD, Scene.REVIEW),
            sitting("review", Role.HEAD, Scene.REVIEW).then("asked whether it is meant", Stops::handIn),
            sitting("review of all", Role.ADMINISTRATOR, Scene.ALL_ANSWERED),
            sitting("thanks", Role.ADMINISTRATOR, Scene.THANKS),
            at("path grown from a baseline", "path", Role.ADMINISTRATOR, sights -> "path"),
            at("home with a baseline begun", "", Role.HEAD, sights -> ""),
            at("report", REPORT, Role.TAKER, sights -> report(sights.sat().first())),
            at(
                            "report of a second time",
                            REPORT,
                            Role.TAKER,
                            sights -> report(sights.sat().second()))
                    .then("unfolded", Stops::unfoldReport),
            at(
                    "report with a provisional key",
                    REPORT,
                    Role.TAKER,
                    sights -> report(sights.sat().moments())),
            at(
                    "report that is not there yet",
                    REPORT,
                    Role.HEAD,
                    sights -> sights.sittings().get(Scene.EXTREMES) + "/report"));

    static final List<Stop> LEADING = List.of(
            at("team", Role.HEAD),
            at("team", Role.HEAD).then("evidence", Stops::lookBehind),
            at("team at one level", "team", Role.HEAD, sights -> "team?unit=" + sights.unit() + "&level=unknown"),
            at("team, who changed", "team", Role.HEAD, sights -> "team?unit=" + sights.unit() + "&list=moved"),
            at("team without roles", "team", Role.ADMINISTRATOR, sights -> "team"),
            at("team of nobody", "team", Role.LEARNER, sights -> "team"),
            at("team-courses", Role.HEAD),
            at("team-courses", Role.HEAD)
                    .then("assigning", visitor -> dialog(visitor, visitor.find(".si-page-head .si-button.primary"))),
            at(
                    "team-courses without anybody",
                    "team-courses",
                    Role.HEAD,
                    sights -> "team-courses?unit=" + sights.unit() + "&search=nobody"),
            at(
                    "team member",
                    "team/:person",
                    Role.HEAD,
                    sights -> "team/" + sights.learner().id()),
            at("profile of somebody looked at", "profile", Role.LEARNER, sights -> "profile"),
            at("team soil", TEAM_SOIL, Role.HEAD, sights -> "team-soil/" + sights.unit()),
            at("team soil of too few", TEAM_SOIL, Role.ADMINISTRATOR, sights -> "team-soil"),
            at("team soil of nobody", TEAM_SOIL, Role.LEARNER, sights -> "team-soil"),
            at("deputies", "deputies/:unit", Role.HEAD, sights -> "deputies/" + sights.unit()),
            at("executive", Role.ADMINISTRATOR),
            at("inside a unit", "executive", Role.ADMINISTRATOR, sights -> "executive?unit=" + sights.unit()),
            at("chain", Role.HEAD),
            at("chain", "chain", Role.HEAD, sights -> "chain?unit=" + sights.unit())
                    .then("unfolded", Stops::unfoldChain),
            at("chain of who leads nobody", "chain", Role.LEARNER, sights -> "chain"),
            at("chain up to the people served", "chain", Role.ADMINISTRATOR, sights -> "chain?unit=@"),
            at("chain", "chain", Role.ADMINISTRATOR, sights -> "chain?unit=" + sights.unit())
                    .then(
                            "adding a link",
                            visitor -> dialog(visitor, visitor.find(".si-page-head .si-button.primary"))),
            at("chain", "chain", Role.ADMINISTRATOR, sights -> "chain?unit=" + sights.unit())
                    .then("choosing whom a unit serves", Stops::chooseServed));

    static final List<Stop> RUNNING = List.of(
            at("people", "people/:person?", Role.ADMINISTRATOR, sights -> "people"),
            at(
                            "person",
                            "people/:person?",
                            Role.ADMINISTRATOR,
                            sights -> "people/" + sights.learner().id())
                    .then(
                            "opened",
                            visitor -> visitor.find("vaadin-dialog .si-button")
                                    .first()
                                    .waitFor()),
            at("outbox", Role.ADMINISTRATOR),
            at("outbox by status", "outbox", Role.ADMINISTRATOR, sights -> "outbox?status=failed"),
            letter("letter that failed", Correspondence.Worth::failed),
            letter("letter of a blind opening", Correspondence.Worth::blind),
            letter("letter that was forgotten", Correspondence.Worth::forgotten),
            at("units", Role.ADMINISTRATOR),
            at("units", Role.ADMINISTRATOR)
                    .then("adding", visitor -> dialog(visitor, visitor.find(".si-page-head .si-button.primary"))),
            at("settings", Role.ADMINISTRATOR),
            at("api-accounts", Role.ADMINISTRATOR),
            at("api-accounts", Role.ADMINISTRATOR).then("making and revoking one", Stops::makeApiAccount),
            at("content-library", Role.ADMINISTRATOR),
            at("accommodations", Role.ADMINISTRATOR),
            at("accommodations", Role.ADMINISTRATOR).then("refused", Stops::saveNothing),
            at("page not for oneself", "", Role.LEARNER, sights -> "settings"),
            at("page that is not there", "", Role.LEARNER, sights -> "nowhere/at/all"));

    private static Stop activity(String name, String id) {
        return at(name, ACTIVITY, Role.LEARNER, sights -> EMPATHY + id);
    }

    private static String report(SittingId sitting) {
        return "assessment/" + sitting + "/report";
    }

    private static Stop sitting(String name, Role role, Scene scene) {
        return at(
                "assessment, " + name,
                SITTING_PAGE,
                role,
                sights -> sights.sittings().get(scene));
    }

    private static Stop letter(String name, Function<Correspondence.Worth, LetterId> which) {
        return at(name, "outbox/:letter", Role.ADMINISTRATOR, sights -> "outbox/" + which.apply(sights.letters()));
    }

    private static Stop talk(Channel channel) {
        return at(
                "talk, " + channel,
                ACTIVITY,
                Role.LEARNER,
                sights -> sights.talks().get(channel));
    }

    /** Takes the first option, whatever it is, and asks whether it is right. */
    private static void answer(Visitor visitor) {
        visitor.find(".it-option input").first().check();
        visitor.settle();
        visitor.find(".learning-panel .si-button.primary").click();
        visitor.find(".it-feedback").first().waitFor();
        visitor.settle();
    }

    /** Writes something with faults and merits, and opens all that the coach says of it. */
    private static void showReply(Visitor visitor) {
        boolean spanish =
                visitor.page().evaluate("document.documentElement.lang").equals("es");
        visitor.find(".learning-panel textarea")
                .fill(
                        spanish
                                ? "Lamentamos las molestias. Lo siento mucho. Hoy a las cinco le llamo yo."
                                : "We apologise for any inconvenience. I am so sorry. I call you today at five.");
        visitor.find(".learning-panel .si-button.primary").first().click();
        visitor.find(".learning-seen summary").click();
        visitor.settle();
    }

    private static void beginFirst(Visitor visitor) {
        visitor.find(".assessment-offer .si-button.primary").first().click();
        visitor.find(".assessment-facts").waitFor();
        visitor.settle();
    }

    /** Past the item to try out, when it is shown: it no longer is once something has been answered. */
    private static void toItems(Visitor visitor) {
        if (visitor.find(".assessment-practice").count() > 0) {
            visitor.find(".assessment-part > .si-row .si-button.primary").click();
        }
        visitor.find(".assessment-item").first().waitFor();
        visitor.settle();
    }

    private static void toItemsAndChoose(Visitor visitor) {
        toItems(visitor);
        visitor.find(".assessment-item input[type=radio]").first().check();
        visitor.find(".assessment-kept .si-saved")
                .filter(new Locator.FilterOptions().setHasText("✓"))
                .waitFor();
        visitor.settle();
    }

    private static void saveNothing(Visitor visitor) {
        visitor.find("main .si-button.primary").last().click();
        visitor.find("[role=status] .si-notice").first().waitFor();
        visitor.settle();
    }

    /** Its password is shown, and whether it is to be revoked is asked. */
    private static void makeApiAccount(Visitor visitor) {
        visitor.find("#make-api-account").click();
        visitor.find("vaadin-text-field[invalid]").waitFor();
        visitor.find(".access-api vaadin-text-field input").last().fill("k" + System.nanoTime());
        visitor.find("#make-api-account").click();
        visitor.find("#api-password").waitFor();
        visitor.find(".access-unit .si-button").last().click();
        visitor.find(".access-unit .si-notice").waitFor();
        visitor.settle();
    }

    private static void handIn(Visitor visitor) {
        visitor.find(".assessment-foot .si-button.primary").click();
        visitor.find(".assessment-part [role=alert] .si-button.primary").waitFor();
        visitor.settle();
    }

    private static void unfold(Visitor visitor) {
        for (Locator summary : visitor.find(".cv-debrief summary").all()) {
            summary.click();
        }
        visitor.settle();
    }

    private static void unfoldReport(Visitor visitor) {
        for (Locator summary : visitor.find(".assessment-more summary").all()) {
            summary.click();
        }
        visitor.settle();
    }

    private static void unfoldChain(Visitor visitor) {
        visitor.find(".chain-same summary").click();
        visitor.settle();
    }

    private static void chooseServed(Visitor visitor) {
        visitor.find(".chain-panel > .si-row .si-button").first().click();
        visitor.find(".chain-picking .si-notice").waitFor();
        visitor.settle();
    }

    private static void unfoldPath(Visitor visitor) {
        visitor.find(".path-other summary").first().click();
        visitor.settle();
    }

    private static void lookBehind(Visitor visitor) {
        visitor.find(".readiness-heat td a").first().click();
        visitor.find("vaadin-dialog .readiness-pieces, vaadin-dialog .si-muted")
                .first()
                .waitFor();
        visitor.settle();
    }

    private static void dialog(Visitor visitor, Locator button) {
        button.click();
        visitor.find("vaadin-dialog .si-button").first().waitFor();
        visitor.settle();
    }
}
