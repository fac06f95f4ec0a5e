package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import coop.siembra.conversation.model.Channel;
import coop.siembra.item.Item;
import coop.siembra.kernel.Language;
import coop.siembra.learning.course.Activity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an employee does, from signing in to a practice at work. */
class LearnerJourneyIntegrationTests extends BrowserTest {

    @Test
    void signsInAfterAMistake() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var visitor = visitor().open("courses");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in"));
        visitor.trySignIn(guest.email(), "not the password");
        assertThat(visitor.find("[role=alert]")).containsText("do not match");
        assertThat(visitor.find("#email")).hasValue(guest.email());
        visitor.trySignIn(guest.email(), Guests.PASSWORD);
        visitor.seesHeading("Courses");
        visitor.press("Sign out");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in\\?out.*"));
        visitor.open("");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void goesFromHomeThroughALessonToTheNextActivity() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        coursework.assign(Coursework.EMPATHY, guest.id(), 14);
        var visitor = visitor().signIn(guest);
        visitor.seesHeading("Good to see you, Marta");
        visitor.follow("Start");
        var lesson = coursework.first(Coursework.EMPATHY, Activity.Lesson.class);
        visitor.seesHeading(lesson.title().en());
        visitor.press("I have read this");
        visitor.sees("You have read this lesson.");
        assertThat(visitor.find(".si-saved")).containsText("Saved");
        visitor.follow("Next");
        assertThat(visitor.page()
                        .getByRole(com.microsoft.playwright.options.AriaRole.HEADING)
                        .first())
                .not()
                .hasText(lesson.title().en());
        visitor.open("");
        visitor.sees("Continue where you left off");
    }

    @Test
    void failsACheckReadsWhyAndPassesIt() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var check = coursework.first(Coursework.EMPATHY, Activity.Check.class);
        var visitor = visitor().signIn(guest).open("course/empathy-foundations/" + check.id());
        visitor.press("Check my answer");
        visitor.sees("Choose an answer first.");
        var sheet = new AnswerSheet(visitor);
        sheet.fill(check, 0, Coursework::wrong);
        visitor.sees("Not yet:");
        visitor.press("Try again");
        for (Item.Graded item : check.items()) {
            sheet.give(item, Coursework.right(item));
            visitor.sees("Right.");
            assertThat(visitor.find(".si-saved")).containsText("Saved");
            visitor.press(item.equals(check.items().getLast()) ? "See your result" : "Next question");
        }
        visitor.sees("Done: 100 %");
    }

    @Test
    void talksToTheEndLooksBackAndReplaysFromATurningPoint() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var talk = coursework.first(Coursework.EMPATHY, Activity.Talk.class);
        var visitor = visitor().signIn(guest).open("course/empathy-foundations/" + talk.id());
        visitor.press("Start the talk");
        int turns = Coursework.wayThrough(talk).size();
        for (int turn = 1; turn <= turns; turn++) {
            visitor.find(".cv-choice").first().click();
            assertThat(visitor.find(".cv-log .cv-me")).hasCount(turn);
            assertThat(visitor.find(".si-saved", "Saved")).isVisible();
        }
        visitor.sees("The talk is over.");
        visitor.press("Look back on the talk");
        visitor.sees("Turning points");
        var replay = visitor.find(".cv-replay").first();
        int turn = Integer.parseInt(replay.getAttribute("aria-label").replaceAll("\\D", ""));
        replay.click();
        visitor.settle();
        assertThat(visitor.find(".cv-log .cv-me")).hasCount(turn - 1);
        assertThat(visitor.find(".cv-choice").first()).isVisible();
    }

    @Test
    void keepsAReflectionWhileItIsWritten() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var page = coursework.first(Coursework.EMPATHY, Activity.Reflection.class);
        var address = "course/empathy-foundations/" + page.id();
        var visitor = visitor().signIn(guest).open(address);
        var field = visitor.find("textarea").first();
        field.fill("The woman with the box of wet notes.");
        assertThat(visitor.find(".si-saved")).containsText("Saved");
        visitor.page().reload();
        visitor.settle();
        assertThat(visitor.find("textarea").first()).hasValue("The woman with the box of wet notes.");
        visitor.press("Finish this reflection");
        assertThat(visitor.button("Finish this reflection")).isHidden();
    }

    @Test
    void promisesAPracticeAndTellsHowItWent() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var practice = coursework.first(Coursework.EMPATHY, Activity.Practice.class);
        var visitor = visitor().signIn(guest).open("course/empathy-foundations/" + practice.id());
        visitor.find("textarea").first().fill("With Marta, after the morning rush");
        visitor.press("Promise it");
        visitor.sees("Promised for");
        visitor.open("");
        visitor.sees("To do at work");
        visitor.follow(practice.title().en());
        visitor.find("textarea").first().fill("She thanked me.");
        visitor.press("It is done");
        assertThat(visitor.button("It is done")).hasCount(0);
        assertThat(visitor.find("textarea").first()).hasValue("She thanked me.");
    }

    @Test
    void resumesACheckAndATalkInAnotherBrowser() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var check = coursework.first(Coursework.EMPATHY, Activity.Check.class);
        var talk = coursework.first(Coursework.EMPATHY, Activity.Talk.class);
        var visitor = visitor().signIn(guest).open("course/empathy-foundations/" + check.id());
        var sheet = new AnswerSheet(visitor);
        var first = check.items().getFirst();
        var second = check.items().get(1);
        sheet.give(first, Coursework.right(first));
        visitor.press("Next question");
        sheet.choose(second, Coursework.right(second));
        assertThat(visitor.find(".si-saved")).containsText("Saved");
        visitor.open("course/empathy-foundations/" + talk.id());
        visitor.press("Start the talk");
        visitor.find(".cv-choice").first().click();
        assertThat(visitor.find(".si-saved", "Saved")).isVisible();
        visitor.close();

        var elsewhere = visitor().signIn(guest);
        elsewhere.follow("Continue");
        assertThat(elsewhere.page()).hasURL(Pattern.compile(".*/" + talk.id()));
        assertThat(elsewhere.find(".cv-log .cv-me")).hasCount(1);
        elsewhere.open("course/empathy-foundations/" + check.id());
        elsewhere.sees("Question 2 of " + check.items().size());
        elsewhere.press("Check my answer");
        elsewhere.sees("Right.");
    }

    @Test
    void letsTheLaterOfTwoTabsWriteAndTheEarlierTakeOver() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var page = coursework.first(Coursework.EMPATHY, Activity.Reflection.class);
        var address = "course/empathy-foundations/" + page.id();
        var visitor = visitor().signIn(guest).open(address);
        var later = visitor.newTab();
        later.navigate("/" + address);
        later.locator("textarea").first().fill("Written in the later tab.");
        assertThat(later.locator(".si-saved")).containsText("Saved");

        visitor.find("textarea").first().fill("Written in the earlier tab.");
        assertThat(visitor.find(".learning-stage [role=alert]")).containsText("opened in another tab");
        visitor.press("Continue here");
        visitor.page().waitForLoadState(LoadState.LOAD);
        assertThat(visitor.find("textarea").first()).hasValue("Written in the later tab.");
        visitor.find("textarea").first().fill("Both tabs agree.");
        assertThat(visitor.find(".si-saved")).containsText("Saved");
        later.locator("textarea").first().fill("Not this.");
        assertThat(later.locator(".learning-stage [role=alert]")).containsText("opened in another tab");
    }

    @Test
    void doesACheckWithTheKeyboardAlone() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var check = coursework.first(Coursework.WHY, Activity.Check.class);
        var visitor = visitor().open("sign-in");
        var keys = new Keyboard(visitor);
        keys.type("#email", guest.email());
        keys.type("#password", Guests.PASSWORD);
        keys.press("Enter");
        visitor.page().waitForURL(address -> !address.contains("sign-in"));
        visitor.open("course/why-we-serve/" + check.id());
        for (Item.Graded item : check.items()) {
            keys.answer(item, Coursework.right(item));
            keys.activate("Check my answer");
            assertThat(visitor.find(".it-feedback").first()).isVisible();
            keys.press("Enter"); // the next button has the focus
            visitor.settle();
        }
        visitor.sees("Done: 100 %");
    }

    @Test
    void talksWithTheKeyboardAlone() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var talk = coursework.talk(Coursework.EMPATHY, Channel.CHAT).orElseThrow();
        var visitor = visitor().signIn(guest).open("course/empathy-foundations/" + talk.id());
        var keys = new Keyboard(visitor);
        keys.activate("Start the talk");
        int turns = Coursework.wayThrough(talk).size();
        for (int turn = 1; turn <= turns; turn++) {
            if (turn % 2 == 0) {
                keys.press("1");
            } else {
                keys.press("Tab");
                keys.press("Enter");
            }
            assertThat(visitor.find(".cv-log .cv-me")).hasCount(turn);
        }
        keys.activate("Look back on the talk");
        visitor.sees("Turning points");
        keys.activate("Play again from the beginning");
        assertThat(visitor.find(".cv-log .cv-me")).hasCount(0);
    }
}
