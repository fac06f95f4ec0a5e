package coop.siembra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import coop.siembra.access.DemoMode;
import coop.siembra.conversation.model.Channel;
import coop.siembra.kernel.Language;
import coop.siembra.learning.course.Activity;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the documentation anew; not one of the tests, which leave the sources as they are. {@code ./siembra test
 * -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=Screenshots}
 */
class Screenshots extends BrowserTest {
    private static final Path FOLDER = Path.of("docs/screenshots");
    private static final int LARGEST = 300_000;

    @Test
    void takesPicturesOfTheFrontDoorAndHome() {
        var visitor = visitor().open("sign-in");
        take(visitor, "sign-in");
        demo(visitor, "employee");
        take(visitor, "home");
        take(visitor.open("courses"), "courses");
        visitor.dark(true);
        visitor.resize(390, 844);
        take(visitor.open(""), "home-phone-dark");
    }

    @Test
    void takesPicturesOfACourse() {
        var learner = learner(Language.EN);
        var visitor = visitor().signIn(learner);
        take(visitor.open("course/empathy-foundations"), "course");
        take(visitor.open("course/empathy-foundations/the-queue-at-nine"), "lesson");
        visitor.open("course/empathy-foundations/check-soil");
        var check = coursework.first(Coursework.EMPATHY, Activity.Check.class);
        new AnswerSheet(visitor)
                .give(check.items().getFirst(), Coursework.wrong(check.items().getFirst()));
        visitor.page().evaluate("window.scrollTo(0, 0)");
        take(visitor, "check");
        visitor.open("course/empathy-foundations/" + practice().id());
        take(visitor, "practice");
    }

    @Test
    void takesPicturesOfTalks() {
        var learner = learner(Language.EN);
        for (var channel : Channel.values()) {
            coursework.say(
                    2,
                    Coursework.EMPATHY,
                    coursework.talk(Coursework.EMPATHY, channel).orElseThrow(),
                    learner.id());
        }
        coursework.finish(
                Coursework.WHY, coursework.talk(Coursework.WHY, Channel.COUNTER).orElseThrow(), learner.id());
        var visitor = visitor().signIn(learner);
        take(open(visitor, Channel.COUNTER), "talk-counter");
        visitor.dark(true);
        take(open(visitor, Channel.VIDEO), "talk-video-dark");
        visitor.dark(false);
        visitor.open("course/why-we-serve/talk-tomas");
        take(visitor, "debrief");
        visitor.resize(390, 844);
        take(open(visitor, Channel.CHAT), "talk-chat-phone");
        visitor.dark(true);
        take(open(visitor, Channel.PHONE), "talk-phone-dark");
    }

    @Test
    void takesPicturesInSpanish() {
        var learner = learner(Language.ES);
        coursework.say(
                2,
                Coursework.EMPATHY,
                coursework.talk(Coursework.EMPATHY, Channel.CHAT).orElseThrow(),
                learner.id());
        coursework.doAllBut(0, Coursework.WHY, learner.id());
        var visitor = visitor(Language.ES).signIn(learner);
        take(visitor, "home-es");
        take(open(visitor, Channel.CHAT), "talk-chat-es");
        take(visitor.open("certificate/" + coursework.certificate(Coursework.WHY, learner.id())), "certificate-es");
    }

    @Test
    void takesAPictureOfAReply() {
        var visitor = visitor().signIn(learner(Language.EN)).open("course/empathy-foundations/reply-own-money");
        visitor.find(".learning-panel textarea")
                .fill(
                        "Don Nicasio, it must sting to ask for your own money and be told to wait. I am so sorry."
                                + " I ring Los Sauces now and call you at one with the answer. Does the seller have an account?");
        visitor.find(".learning-panel .si-button.primary").first().click();
        visitor.find(".learning-seen summary").click();
        visitor.settle();
        visitor.resize(1280, 1400);
        take(visitor, "reply");
    }

    @Test
    void takesPicturesOfATeam() {
        var visitor = visitor().open("sign-in");
        demo(visitor, "head");
        visitor.open("team");
        for (int i = 0; i < 60 && visitor.find("si-months").count() == 0; i++) {
            visitor.page().waitForTimeout(2000); // the past of the demo is made in the background
            visitor.open("team");
        }
        visitor.find("si-months svg").waitFor();
        take(visitor, "team");
        visitor.resize(1280, 2600);
        take(visitor, "team-whole");
        visitor.resize(1280, 900);
        visitor.find(".readiness-heat td a").nth(3).click();
        visitor.find("vaadin-dialog .readiness-pieces").waitFor();
        take(visitor, "team-evidence");
        take(visitor.open("team-courses"), "team-courses");
        visitor.find(".readiness-table tbody th a").nth(1).click();
        visitor.settle();
        take(visitor, "person");
        visitor.dark(true);
        visitor.resize(390, 844);
        take(visitor.open("team"), "team-phone-dark");
    }

    @Test
    void takesPicturesOfTheWholeOrganisation() {
        var visitor = visitor().open("sign-in");
        demo(visitor, "executive");
        visitor.resize(1280, 1500);
        take(visitor.open("executive"), "executive");
        visitor.resize(1280, 1800);
        take(visitor.open("obstacles"), "obstacles");
        take(visitor.open("plan"), "plan");
        visitor.resize(1280, 1000);
        visitor.open("chain");
        visitor.find("si-chain a").first().waitFor();
        take(visitor, "chain");
        visitor.dark(true);
        visitor.resize(820, 1180);
        take(visitor.open("executive"), "executive-tablet-dark");
    }

    @Test
    void takesPicturesOfWhatToDoNext() {
        var visitor = visitor().open("sign-in");
        demo(visitor, "head");
        visitor.resize(1280, 1400);
        take(visitor.open("team-next"), "team-next");
        take(visitor.open("workshops"), "workshops");
    }

    @Test
    void takesPicturesOfAssessments() {
        var visitor = visitor().open("sign-in");
        demo(visitor, "employee");
        visitor.open("assessments");
        visitor.find("a[href*='report']").first().click();
        visitor.settle();
        take(visitor, "report");
    }

    @Test
    void takesPicturesOfHiring() {
        var visitor = visitor().open("sign-in");
        demo(visitor, "recruiter");
        take(visitor.open("openings/demo-teller"), "opening");
        visitor.open("openings/demo-contact?view=table&stage=decision");
        var three = visitor.find(".hiring-table tbody th a").all().stream()
                .limit(3)
                .map(link -> link.getAttribute("href").replace("applicants/", "of="))
                .collect(Collectors.joining("&"));
        take(visitor.open("openings/demo-contact/comparison?" + three), "comparison");
        take(visitor.open("fairness?opening=demo-contact"), "fairness");
        var unit = guests.unit("Counter", "Ventanilla");
        var recruiter = guests.recruiter("Renata Busca", Language.ES);
        var opening = applying.opened(recruiter.id(), unit);
        var link = applying.link(recruiter.id(), applying.applied(recruiter.id(), opening, Language.ES));
        applying.agreed(link);
        var applicant = visitor(Language.ES);
        applicant.resize(390, 844);
        take(applicant.open("application/" + link), "application-phone-es");
    }

    private Guest learner(Language language) {
        var learner = guests.employee("Lucía Andrade", language);
        coursework.assign(Coursework.EMPATHY, learner.id(), 18);
        coursework.finish(
                Coursework.EMPATHY, coursework.first(Coursework.EMPATHY, Activity.Lesson.class), learner.id());
        coursework.promise(Coursework.EMPATHY, practice(), learner.id());
        return learner;
    }

    private Activity.Practice practice() {
        return coursework.first(Coursework.EMPATHY, Activity.Practice.class);
    }

    private Visitor open(Visitor visitor, Channel channel) {
        return visitor.open("course/empathy-foundations/"
                + coursework.talk(Coursework.EMPATHY, channel).orElseThrow().id());
    }

    private static void demo(Visitor visitor, String who) {
        visitor.trySignIn(who + "@demo.coop", DemoMode.PASSWORD);
        visitor.page().waitForURL(address -> !address.contains("sign-in"));
        visitor.settle();
    }

    private static void take(Visitor visitor, String name) {
        visitor.page().evaluate("() => document.fonts.ready");
        var picture = visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(FOLDER.resolve(name + ".png")));
        assertThat(picture).as(name).hasSizeLessThan(LARGEST);
    }
}
